package org.peyvand.agenda;

import java.util.List;
import org.peyvand.web.Frame;

/**
 * What another module has to show on the page of an event: the delegations that come to it. A bean.
 */
public interface Visitors {

  /** A line of the page, in the reader's language. */
  record Line(String path, String sentence, String state, String tag) {}

  /** The lines of an event that the reader may see. */
  List<Line> list(long event, Frame frame);
}
