package org.peyvand.signing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import javax.imageio.ImageIO;
import org.peyvand.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Two people sign a paper with ink, for tests of other modules. */
@Component
public class ByHand {

  private final RecordInk ink;

  ByHand(RecordInk ink) {
    this.ink = ink;
  }

  /** Both signatories sign at once, on a picture. */
  public Signing sign(LaidPaper paper, LocalDate on, StaffMember by) throws IOException {
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "png", picture);
    return ink.record(
        paper, "scan.png", picture.toByteArray(), Set.of(0, 1), "Isfahan", on, paper.sha256(), by);
  }
}
