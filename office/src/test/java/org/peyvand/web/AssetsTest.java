package org.peyvand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.staff.Browser;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
class AssetsTest {

  @LocalServerPort private int port;

  private List<String> cacheControl(String path) {
    return Browser.anonymous(port).get(path).headers().allValues("Cache-Control");
  }

  @Test
  void whatAPageNamesIsKeptForGood() {
    String page = Browser.anonymous(port).get("/").body();
    List<String> named =
        Pattern.compile("/assets/[a-z.]+\\?v=[0-9a-f]{12}")
            .matcher(page)
            .results()
            .map(found -> found.group())
            .toList();
    assertThat(named).hasSizeGreaterThanOrEqualTo(3);
    assertThat(named)
        .allSatisfy(
            path ->
                assertThat(cacheControl(path))
                    .containsExactly("public, max-age=31536000, immutable"));
  }

  @Test
  void anAddressWithAnotherContentIsNotKeptForGood() {
    assertThat(cacheControl("/assets/peyvand.css?v=000000000000"))
        .containsExactly("public, max-age=604800");
    assertThat(cacheControl("/assets/peyvand.css")).containsExactly("public, max-age=604800");
    assertThat(Browser.anonymous(port).get("/assets/none.css?v=").statusCode()).isEqualTo(404);
  }

  @Test
  void anAddressSaysWhatTheFileHolds() {
    assertThat(Assets.address("/assets/peyvand.css"))
        .isNotEqualTo(Assets.address("/assets/newsroom.css").replace("newsroom", "peyvand"));
    assertThat(Assets.address("/assets/none.css")).isEqualTo("/assets/none.css");
    assertThat(Assets.address("/assets/../Frame.class")).isEqualTo("/assets/../Frame.class");
  }
}
