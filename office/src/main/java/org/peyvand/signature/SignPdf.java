package org.peyvand.signature;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Puts one more signature onto a paper: PAdES baseline B (ETSI EN 319 142-1), with a stamp that can
 * be seen. The bytes that were there before stay as they are.
 */
public final class SignPdf {

  /** Bytes left for the container: a signature and a handful of certificates. */
  private static final int ROOM = 20_000;

  private SignPdf() {}

  /**
   * Signs.
   *
   * @param pdf a PDF, signed already or not
   * @param stamp what the stamp says
   * @param at when, as the signature will claim
   * @return the paper with the signature behind it
   * @throws IllegalArgumentException if it is no PDF that can be signed
   */
  public static byte[] sign(byte[] pdf, SigningKey key, Stamp stamp, Instant at) {
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(key.entry().getCertificate());
    parameters.setCertificateChain(key.entry().getCertificateChain());
    parameters.setContentSize(ROOM);
    parameters.setSignerName(stamp.name());
    parameters.setAppName("Peyvand");
    parameters.bLevel().setSigningDate(Date.from(at));
    place(pdf).ifPresent(place -> parameters.setImageParameters(image(stamp, place)));
    PAdESService service = new PAdESService(verifier());
    service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
    DSSDocument document = new InMemoryDocument(pdf, "paper.pdf", MimeTypeEnum.PDF);
    ToBeSigned data = service.getDataToSign(document, parameters);
    SignatureValue value = key.token().sign(data, parameters.getDigestAlgorithm(), key.entry());
    DSSDocument signed = service.signDocument(document, parameters, value);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(pdf.length + 3 * ROOM);
    try {
      signed.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Days are judged where they can be named, by {@link Chain}, before anything is signed. */
  private static CommonCertificateVerifier verifier() {
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
    verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
    return verifier;
  }

  private static Optional<Stamps.Place> place(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return Stamps.free(document);
    } catch (IOException e) {
      throw new IllegalArgumentException("not a PDF that can be signed", e);
    }
  }

  private static SignatureImageParameters image(Stamp stamp, Stamps.Place place) {
    SignatureFieldParameters field = new SignatureFieldParameters();
    field.setPage(place.page());
    field.setOriginX(place.x());
    field.setOriginY(place.y());
    field.setWidth(Stamps.WIDTH);
    field.setHeight(Stamps.HEIGHT);
    SignatureImageParameters image = new SignatureImageParameters();
    image.setImage(new InMemoryDocument(stamp.picture(), "stamp.png", MimeTypeEnum.PNG));
    image.setFieldParameters(field);
    return image;
  }
}
