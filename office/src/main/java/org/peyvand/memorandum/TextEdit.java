package org.peyvand.memorandum;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.peyvand.parallel.Article;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parallel.Passage;
import org.peyvand.text.Language;

/**
 * One officer's change to a text. It goes on top of what others have saved meanwhile, unless they
 * changed what it looks at.
 *
 * @param change what it does to the newest text
 * @param looksAt the part of a text that must still be as the officer saw it
 */
public record TextEdit(UnaryOperator<ParallelText> change, Function<ParallelText, Object> looksAt) {

  private static final String NOTHING = "";

  /** Other words in one article. */
  public static TextEdit article(String id, Map<Language, Passage> passages) {
    return new TextEdit(
        text -> text.with(id, article -> article.with(passages)), text -> words(text, id));
  }

  /** One more article; nobody can be in its way. */
  public static TextEdit added(Function<ParallelText, Article> article, int number) {
    return new TextEdit(text -> text.withAdded(article.apply(text), number), text -> NOTHING);
  }

  public static TextEdit removed(String id) {
    return new TextEdit(text -> text.without(id), text -> words(text, id));
  }

  public static TextEdit moved(String id, int by) {
    return new TextEdit(text -> text.withMoved(id, by), text -> text.find(id).isPresent());
  }

  /** Title, opening, parties and the prevailing language. */
  public static TextEdit head(ParallelText head) {
    return new TextEdit(
        text ->
            new ParallelText(
                text.languages(),
                head.prevailing(),
                head.parties(),
                head.title(),
                head.opening(),
                text.articles()),
        text ->
            List.of(
                String.valueOf(text.prevailing()), text.parties(), text.title(), text.opening()));
  }

  /** A whole text in the place of another. */
  public static TextEdit whole(UnaryOperator<ParallelText> change) {
    return new TextEdit(change, text -> text);
  }

  boolean collides(ParallelText seen, ParallelText latest) {
    return !looksAt.apply(seen).equals(looksAt.apply(latest));
  }

  private static Object words(ParallelText text, String id) {
    return text.find(id)
        .<Object>map(article -> text.languages().stream().map(article::in).toList())
        .orElse(NOTHING);
  }
}
