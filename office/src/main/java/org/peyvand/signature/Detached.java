package org.peyvand.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;

/** A signature taken out of its paper, so that other programs can check it. */
public final class Detached {

  private final byte[] container;
  private final int first;
  private final int second;
  private final int length;

  private Detached(byte[] container, int first, int second, int length) {
    this.container = container;
    this.first = first;
    this.second = second;
    this.length = length;
  }

  /** All signatures of a paper in the order of signing; none if it cannot be read. */
  public static List<Detached> of(byte[] pdf) {
    List<Detached> all = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PDSignature> signatures = new ArrayList<>(document.getSignatureDictionaries());
      signatures.removeIf(each -> each.getByteRange() == null || each.getByteRange().length != 4);
      signatures.sort(Comparator.comparingInt(each -> each.getByteRange()[2]));
      for (PDSignature each : signatures) {
        int[] range = each.getByteRange();
        try (ASN1InputStream der = new ASN1InputStream(each.getContents())) {
          all.add(new Detached(der.readObject().getEncoded(), range[1], range[2], range[3]));
        }
      }
    } catch (IOException | RuntimeException unreadable) {
      return List.of();
    }
    return all;
  }

  /** The container (CMS, RFC 5652) in DER. */
  public byte[] container() {
    return container.clone();
  }

  /** How many bytes are covered from the beginning of the paper. */
  public int first() {
    return first;
  }

  /** At which byte the second covered part begins. */
  public int second() {
    return second;
  }

  /** How long the second covered part is. */
  public int length() {
    return length;
  }
}
