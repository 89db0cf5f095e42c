package org.peyvand.signature;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.peyvand.signature.Finding.Kind;

/**
 * What can make a paper show one thing today and another tomorrow, whether signed along with it or
 * not: scripts, hidden layers, files inside, forms, remarks over the text.
 */
final class ActiveContent {

  private static final Set<String> ACTIONS =
      Set.of(
          "JavaScript",
          "Launch",
          "SubmitForm",
          "ImportData",
          "ResetForm",
          "Hide",
          "SetOCGState",
          "Rendition",
          "Movie",
          "Sound",
          "GoToE",
          "RichMediaExecute");

  private static final Set<String> HARMLESS = Set.of("Link", "Widget");

  /** The machine-readable copy that our papers carry. */
  private static final Set<String> COPIES = Set.of("application/json", "application/ld+json");

  private final Set<Finding> findings = new LinkedHashSet<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> open = new ArrayDeque<>();
  private int copies;

  private ActiveContent() {}

  static List<Finding> in(PDDocument document) {
    ActiveContent content = new ActiveContent();
    content.walk(document.getDocument().getTrailer());
    content.lookAtRemarks(document);
    content.lookAtForm(document);
    return new ArrayList<>(content.findings);
  }

  private void walk(COSBase root) {
    open.push(root);
    while (!open.isEmpty()) {
      COSBase base = open.pop();
      COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
      if (object == null || !seen.add(object)) {
        continue;
      }
      if (object instanceof COSDictionary entries) {
        lookAt(entries);
        entries.getValues().forEach(open::push);
      } else if (object instanceof COSArray array) {
        array.forEach(each -> push(each));
      }
    }
  }

  private void push(@Nullable COSBase each) {
    if (each != null) {
      open.push(each);
    }
  }

  private void lookAt(COSDictionary entries) {
    String action = entries.getDictionaryObject(COSName.S) instanceof COSName s ? s.getName() : "";
    if (ACTIONS.contains(action) || entries.containsKey(COSName.getPDFName("JS"))) {
      findings.add(Finding.of(Kind.SCRIPT));
    }
    if (entries.containsKey(COSName.OCPROPERTIES) || COSName.OCG.equals(type(entries))) {
      findings.add(Finding.of(Kind.HIDDEN_LAYER));
    }
    if (entries.containsKey(COSName.getPDFName("XFA"))) {
      findings.add(Finding.of(Kind.FORM));
    }
    if (entries.getDictionaryObject(COSName.EF) instanceof COSDictionary files
        && !isOurCopy(files)) {
      String name = entries.getString(COSName.UF, entries.getString(COSName.F, ""));
      findings.add(Finding.of(Kind.EMBEDDED_FILE, Names.shown(name)));
    }
  }

  /** One file of structured text, which nothing opens by itself. */
  private boolean isOurCopy(COSDictionary files) {
    return files.getDictionaryObject(COSName.F) instanceof COSStream file
        && COPIES.contains(String.valueOf(file.getNameAsString(COSName.SUBTYPE)))
        && ++copies == 1;
  }

  private static @Nullable COSName type(COSDictionary entries) {
    return entries.getDictionaryObject(COSName.TYPE) instanceof COSName type ? type : null;
  }

  private void lookAtRemarks(PDDocument document) {
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      COSArray remarks = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      for (int i = 0; remarks != null && i < remarks.size(); i++) {
        boolean fine =
            remarks.getObject(i) instanceof COSDictionary remark
                && HARMLESS.contains(String.valueOf(remark.getNameAsString(COSName.SUBTYPE)));
        if (!fine) {
          findings.add(Finding.of(Kind.ANNOTATION, number));
        }
      }
    }
  }

  /** Fields that somebody can fill in, other than those of signatures. */
  private void lookAtForm(PDDocument document) {
    COSDictionary form =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
    for (int i = 0; fields != null && i < fields.size(); i++) {
      boolean signature =
          fields.getObject(i) instanceof COSDictionary field
              && COSName.SIG.equals(field.getCOSName(COSName.FT));
      if (!signature) {
        findings.add(Finding.of(Kind.FORM));
      }
    }
  }
}
