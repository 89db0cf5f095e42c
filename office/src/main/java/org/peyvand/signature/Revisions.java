package org.peyvand.signature;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.peyvand.signature.Finding.Kind;

/**
 * What a later state of a paper has that an earlier one had not, object by object. A further
 * signature may come to it, with its field and its stamp; anything else is named.
 */
final class Revisions {

  /** What a signature may add to the catalogue (ISO 32000-1, 7.7.2; ETSI EN 319 142-1, 5.4). */
  private static final Set<COSName> OF_SIGNING =
      Set.of(
          COSName.ACRO_FORM,
          COSName.PAGES,
          COSName.getPDFName("Extensions"),
          COSName.getPDFName("DSS"),
          COSName.getPDFName("Perms"),
          COSName.VERSION);

  private static final Set<COSName> OF_FORMS =
      Set.of(
          COSName.FIELDS,
          COSName.getPDFName("SigFlags"),
          COSName.DR,
          COSName.DA,
          COSName.getPDFName("NeedAppearances"));

  private static final Set<COSName> OF_PAGES = Set.of(COSName.PARENT, COSName.ANNOTS);
  private static final Set<COSName> FILLED =
      Set.of(COSName.V, COSName.AP, COSName.F, COSName.M, COSName.getPDFName("Lock"));

  private final IdentityHashMap<COSBase, Integer> pages = new IdentityHashMap<>();
  private final IdentityHashMap<COSBase, Set<COSBase>> compared = new IdentityHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private Revisions() {}

  /** Everything in {@code now} that goes beyond {@code before} and a further signature. */
  static List<Finding> between(byte[] before, byte[] now) {
    try (PDDocument old = Loader.loadPDF(before);
        PDDocument young = Loader.loadPDF(now)) {
      Revisions revisions = new Revisions();
      revisions.compare(old, young);
      return List.copyOf(revisions.findings);
    } catch (IOException | RuntimeException broken) {
      return List.of(Finding.of(Kind.STRUCTURE_CHANGED));
    }
  }

  private void compare(PDDocument old, PDDocument young) throws IOException {
    List<PDPage> was = pages(old);
    List<PDPage> is = pages(young);
    if (was.size() != is.size()) {
      findings.add(Finding.of(Kind.PAGES_ADDED_OR_REMOVED, was.size(), is.size()));
    } else {
      comparePages(was, is);
    }
    COSDictionary oldRoot = old.getDocumentCatalog().getCOSObject();
    COSDictionary youngRoot = young.getDocumentCatalog().getCOSObject();
    if (!entriesAreSame(oldRoot, youngRoot, OF_SIGNING)) {
      boolean layers =
          !same(oldRoot.getItem(COSName.OCPROPERTIES), youngRoot.getItem(COSName.OCPROPERTIES));
      findings.add(Finding.of(layers ? Kind.HIDDEN_LAYER : Kind.STRUCTURE_CHANGED));
    }
    compareForms(oldRoot.getCOSDictionary(COSName.ACRO_FORM), form(youngRoot));
  }

  private static COSDictionary form(COSDictionary root) {
    COSDictionary form = root.getCOSDictionary(COSName.ACRO_FORM);
    return form == null ? new COSDictionary() : form;
  }

  private List<PDPage> pages(PDDocument document) {
    List<PDPage> all = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), all.size());
      all.add(page);
    }
    return all;
  }

  private void comparePages(List<PDPage> was, List<PDPage> is) throws IOException {
    List<Integer> changed = new ArrayList<>();
    for (int i = 0; i < was.size(); i++) {
      COSDictionary old = was.get(i).getCOSObject();
      COSDictionary young = is.get(i).getCOSObject();
      if (!entriesAreSame(old, young, OF_PAGES) || !inheritedAreSame(was.get(i), is.get(i))) {
        changed.add(i);
      }
      compareAnnotations(i, old.getCOSArray(COSName.ANNOTS), young.getCOSArray(COSName.ANNOTS));
    }
    List<String> oldContents = new ArrayList<>();
    List<String> newContents = new ArrayList<>();
    for (int page : changed) {
      oldContents.add(contents(was.get(page)));
      newContents.add(contents(is.get(page)));
    }
    List<String> numbers = changed.stream().map(page -> String.valueOf(page + 1)).toList();
    boolean swapped =
        changed.size() > 1
            && !oldContents.equals(newContents)
            && sorted(oldContents).equals(sorted(newContents));
    if (swapped) {
      findings.add(Finding.of(Kind.PAGES_SWAPPED, String.join(", ", numbers)));
    } else {
      numbers.forEach(number -> findings.add(Finding.of(Kind.PAGE_CHANGED, number)));
    }
  }

  private static List<String> sorted(List<String> all) {
    List<String> sorted = new ArrayList<>(all);
    Collections.sort(sorted);
    return sorted;
  }

  private static String contents(PDPage page) throws IOException {
    try (var stream = page.getContents()) {
      return stream == null ? "" : Hash.of(stream.readAllBytes());
    }
  }

  private boolean inheritedAreSame(PDPage old, PDPage young) {
    return Objects.equals(old.getMediaBox().toString(), young.getMediaBox().toString())
        && Objects.equals(old.getCropBox().toString(), young.getCropBox().toString())
        && old.getRotation() == young.getRotation()
        && same(resources(old), resources(young));
  }

  private static @Nullable COSBase resources(PDPage page) {
    return page.getResources() == null ? null : page.getResources().getCOSObject();
  }

  private void compareAnnotations(int page, @Nullable COSArray was, @Nullable COSArray is) {
    if (!onlySignaturesCame(was, is)) {
      findings.add(Finding.of(Kind.ANNOTATION, page + 1));
    }
  }

  private void compareForms(@Nullable COSDictionary was, COSDictionary is) {
    COSDictionary old = was == null ? new COSDictionary() : was;
    boolean asks = is.getBoolean(COSName.getPDFName("NeedAppearances"), false);
    if (asks
        || !entriesAreSame(old, is, OF_FORMS)
        || !onlySignaturesCame(old.getCOSArray(COSName.FIELDS), is.getCOSArray(COSName.FIELDS))) {
      findings.add(Finding.of(Kind.FORM));
    }
  }

  /** Whether what was there is there still, and all that came are fields of signatures. */
  private boolean onlySignaturesCame(@Nullable COSArray was, @Nullable COSArray is) {
    int before = was == null ? 0 : was.size();
    int now = is == null ? 0 : is.size();
    if (now < before || is == null) {
      return now == before;
    }
    for (int i = 0; i < now; i++) {
      COSBase young = is.getObject(i);
      COSBase old = was == null || i >= before ? null : was.getObject(i);
      boolean fine = old == null ? isSignature(young) : same(old, young) || isFilledNow(old, young);
      if (!fine) {
        return false;
      }
    }
    return true;
  }

  /** An empty field that was left for a signature and now has it. */
  private boolean isFilledNow(COSBase old, @Nullable COSBase young) {
    return old instanceof COSDictionary empty
        && young instanceof COSDictionary full
        && isSignature(old)
        && isSignature(young)
        && empty.getItem(COSName.V) == null
        && entriesAreSame(empty, full, FILLED);
  }

  private static boolean isSignature(@Nullable COSBase field) {
    return field instanceof COSDictionary entries
        && COSName.SIG.equals(entries.getCOSName(COSName.FT))
        && (entries.getItem(COSName.SUBTYPE) == null
            || COSName.WIDGET.equals(entries.getCOSName(COSName.SUBTYPE)))
        && entries.getItem(COSName.KIDS) == null
        && entries.getItem(COSName.A) == null
        && entries.getItem(COSName.AA) == null;
  }

  private boolean entriesAreSame(COSDictionary old, COSDictionary young, Set<COSName> but) {
    Set<COSName> keys = new HashSet<>(old.keySet());
    keys.addAll(young.keySet());
    keys.removeAll(but);
    return keys.stream().allMatch(key -> same(old.getItem(key), young.getItem(key)));
  }

  /** Whether two graphs of objects say the same. Pages inside are compared by their number. */
  private boolean same(@Nullable COSBase old, @Nullable COSBase young) {
    Deque<@Nullable COSBase[]> open = new ArrayDeque<>();
    open.push(new COSBase[] {old, young});
    while (!open.isEmpty()) {
      COSBase[] both = open.pop();
      COSBase a = resolved(both[0]);
      COSBase b = resolved(both[1]);
      if (a == null || b == null) {
        if (a != null || b != null) {
          return false;
        }
      } else if (pages.containsKey(a) || pages.containsKey(b)) {
        if (!Objects.equals(pages.get(a), pages.get(b))) {
          return false;
        }
      } else if (compared
          .computeIfAbsent(a, key -> Collections.newSetFromMap(new IdentityHashMap<>()))
          .add(b)) {
        if (!sameHere(a, b, open)) {
          compared.getOrDefault(a, Set.of()).remove(b);
          return false;
        }
      }
    }
    return true;
  }

  private static boolean sameHere(COSBase a, COSBase b, Deque<@Nullable COSBase[]> open) {
    return switch (a) {
      case COSDictionary old -> {
        if (!(b instanceof COSDictionary young)
            || old instanceof COSStream != young instanceof COSStream
            || !sameBytes(old, young)) {
          yield false;
        }
        Set<COSName> keys = new HashSet<>(old.keySet());
        keys.addAll(young.keySet());
        keys.forEach(key -> open.push(new COSBase[] {old.getItem(key), young.getItem(key)}));
        yield true;
      }
      case COSArray old -> {
        if (!(b instanceof COSArray young) || old.size() != young.size()) {
          yield false;
        }
        for (int i = 0; i < old.size(); i++) {
          open.push(new COSBase[] {old.get(i), young.get(i)});
        }
        yield true;
      }
      case COSString old ->
          b instanceof COSString young && Arrays.equals(old.getBytes(), young.getBytes());
      case COSNumber old -> b instanceof COSNumber young && old.floatValue() == young.floatValue();
      default -> a.equals(b);
    };
  }

  private static boolean sameBytes(COSDictionary old, COSDictionary young) {
    if (!(old instanceof COSStream a && young instanceof COSStream b)) {
      return true;
    }
    try (var first = a.createRawInputStream();
        var second = b.createRawInputStream()) {
      return Arrays.equals(first.readAllBytes(), second.readAllBytes());
    } catch (IOException broken) {
      return false;
    }
  }

  private static @Nullable COSBase resolved(@Nullable COSBase base) {
    COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
    return object == null || object instanceof org.apache.pdfbox.cos.COSNull ? null : object;
  }
}
