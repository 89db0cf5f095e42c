package org.peyvand.imports;

/** Exports as WordPress writes them, for tests. */
final class Wxr {

  private Wxr() {}

  static String export(String... items) {
    return """
        <?xml version="1.0" encoding="UTF-8" ?>
        <!-- generator="WordPress" -->
        <rss version="2.0"
          xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
          xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:wfw="http://wellformedweb.org/CommentAPI/"
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:wp="http://wordpress.org/export/1.2/">
        <channel>
          <title>EXAMPLE</title>
          <link>https://old.example.org</link>
          <language>fa-IR</language>
          <wp:wxr_version>1.2</wp:wxr_version>
          <wp:base_site_url>https://old.example.org</wp:base_site_url>
          <wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[ex1]]></wp:author_login>
            <wp:author_display_name><![CDATA[نویسندهٔ نمونه]]></wp:author_display_name></wp:author>
          <wp:category><wp:term_id>1</wp:term_id><wp:cat_name><![CDATA[فرهنگ]]></wp:cat_name></wp:category>
        """
        + String.join("\n", items)
        + "\n</channel>\n</rss>\n";
  }

  static String post(long id, String title, String content, String... more) {
    return item(id, "post", "publish", title, content, more);
  }

  static String item(
      long id, String type, String status, String title, String content, String... more) {
    return """
        <item>
          <title><![CDATA[%s]]></title>
          <dc:creator><![CDATA[ex1]]></dc:creator>
          <content:encoded><![CDATA[%s]]></content:encoded>
          <excerpt:encoded><![CDATA[]]></excerpt:encoded>
          <wp:post_id>%d</wp:post_id>
          <wp:post_date><![CDATA[2024-08-06 14:00:00]]></wp:post_date>
          <wp:post_date_gmt><![CDATA[2024-08-06 10:30:00]]></wp:post_date_gmt>
          <wp:status><![CDATA[%s]]></wp:status>
          <wp:post_type><![CDATA[%s]]></wp:post_type>
          %s
        </item>
        """
        .formatted(title, content, id, status, type, String.join("\n", more));
  }

  static String label(String domain, String slug, String name) {
    return "<category domain=\"%s\" nicename=\"%s\"><![CDATA[%s]]></category>"
        .formatted(domain, slug, name);
  }

  static String meta(String key, String value) {
    return "<wp:postmeta><wp:meta_key><![CDATA[%s]]></wp:meta_key><wp:meta_value><![CDATA[%s]]></wp:meta_value></wp:postmeta>"
        .formatted(key, value);
  }

  static String comment(long id, long parent, String approved, String author, String words) {
    return """
        <wp:comment>
          <wp:comment_id>%d</wp:comment_id>
          <wp:comment_author><![CDATA[%s]]></wp:comment_author>
          <wp:comment_author_email><![CDATA[reader@example.org]]></wp:comment_author_email>
          <wp:comment_author_IP><![CDATA[192.0.2.1]]></wp:comment_author_IP>
          <wp:comment_date_gmt><![CDATA[2024-08-06 11:30:00]]></wp:comment_date_gmt>
          <wp:comment_content><![CDATA[%s]]></wp:comment_content>
          <wp:comment_approved><![CDATA[%s]]></wp:comment_approved>
          <wp:comment_type><![CDATA[comment]]></wp:comment_type>
          <wp:comment_parent>%d</wp:comment_parent>
          <wp:commentmeta><wp:meta_key>k</wp:meta_key><wp:meta_value>v</wp:meta_value></wp:commentmeta>
        </wp:comment>
        """
        .formatted(id, author, words, approved, parent);
  }
}
