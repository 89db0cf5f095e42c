package org.peyvand.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Files inside the paper, each said to be the data that the paper shows (ISO 19005-3, annex E). */
final class Attachments {

  private Attachments() {}

  static void put(PDDocument document, List<Attachment> attachments) throws IOException {
    if (attachments.isEmpty()) {
      return;
    }
    TreeMap<String, PDComplexFileSpecification> byName = new TreeMap<>();
    COSArray associated = new COSArray();
    for (Attachment attachment : attachments) {
      PDComplexFileSpecification file = file(document, attachment);
      byName.put(attachment.name(), file);
      associated.add(file.getCOSObject());
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(byName);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
  }

  private static PDComplexFileSpecification file(PDDocument document, Attachment attachment)
      throws IOException {
    byte[] bytes = attachment.text().getBytes(StandardCharsets.UTF_8);
    PDEmbeddedFile inside =
        new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    Calendar now = new GregorianCalendar();
    inside.setSubtype(attachment.type());
    inside.setSize(bytes.length);
    inside.setCreationDate(now);
    inside.setModDate(now);
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(attachment.name());
    file.setFileUnicode(attachment.name());
    file.setFileDescription(attachment.about());
    file.setEmbeddedFile(inside);
    file.setEmbeddedFileUnicode(inside);
    file.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
    return file;
  }
}
