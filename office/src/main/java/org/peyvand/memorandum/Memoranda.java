package org.peyvand.memorandum;

import java.util.List;
import java.util.Optional;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Dossiers;
import org.peyvand.web.Masthead;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Papers as their readers may see them. */
@Component
public class Memoranda {

  private final MemorandumRows rows;
  private final Dossiers dossiers;
  private final Masthead masthead;

  Memoranda(MemorandumRows rows, Dossiers dossiers, Masthead masthead) {
    this.rows = rows;
    this.dossiers = dossiers;
    this.masthead = masthead;
  }

  /** Those that a person of the office may see, newest first. */
  @Transactional(readOnly = true)
  public List<Memorandum> list(StaffMember viewer) {
    return rows.list().stream().filter(paper -> sees(viewer, paper)).toList();
  }

  /** Empty for one that is not there, and for one that this person may not see. */
  @Transactional(readOnly = true)
  public Optional<Memorandum> find(long id, StaffMember viewer) {
    return rows.find(id).filter(paper -> sees(viewer, paper));
  }

  /** Those that a citizen may see: public ones of relations of which something is public. */
  @Transactional(readOnly = true)
  public List<Memorandum> listPublic() {
    return rows.list().stream().filter(this::isPublic).toList();
  }

  /** One that a citizen may see. */
  @Transactional(readOnly = true)
  public Optional<Memorandum> findPublic(long id) {
    return rows.find(id).filter(this::isPublic);
  }

  /** The newest version of a paper that was found. */
  @Transactional(readOnly = true)
  public Version latest(Memorandum paper) {
    return rows.version(paper.id(), paper.latest()).orElseThrow();
  }

  /** One version of a paper that was found. */
  @Transactional(readOnly = true)
  public Optional<Version> version(Memorandum paper, int number) {
    return rows.version(paper.id(), number);
  }

  /** All of a paper that was found, newest first. */
  @Transactional(readOnly = true)
  public List<Version> versions(Memorandum paper) {
    return rows.versions(paper.id());
  }

  /** The paper, held until the transaction ends: whoever else writes about it waits. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Memorandum hold(long id) {
    return rows.findHeld(id).orElseThrow();
  }

  /** The signed and the ended ones of a relation, oldest first, whoever may see them. */
  @Transactional(readOnly = true)
  public List<Memorandum> listSigned(Pair pair) {
    return rows.list().reversed().stream()
        .filter(paper -> paper.pair().equals(pair))
        .filter(paper -> paper.state() == State.SIGNED || paper.state() == State.ENDED)
        .toList();
  }

  /** The papers that change or add to one, oldest first, whoever may see them. */
  @Transactional(readOnly = true)
  public List<Memorandum> listAmending(Memorandum amended) {
    return rows.list().reversed().stream()
        .filter(paper -> paper.amends() != null && paper.amends() == amended.id())
        .toList();
  }

  /** Whether there is a paper of a relation, whoever may see it. */
  @Transactional(readOnly = true)
  public boolean isBegun(Pair pair) {
    return rows.list().stream().anyMatch(paper -> paper.pair().equals(pair));
  }

  /** The newest version of a paper, whoever may see it. */
  @Transactional(readOnly = true)
  public Optional<Version> findLatest(long id) {
    return rows.find(id).map(this::latest);
  }

  /** Up to which version a reader has read a paper; 0 for none. */
  @Transactional(readOnly = true)
  public int read(Memorandum paper, StaffMember reader) {
    return rows.seen(paper.id(), reader);
  }

  /** A reader has read it up to a version. */
  @Transactional
  public void markRead(Memorandum paper, int version, StaffMember reader) {
    rows.see(paper.id(), Math.clamp(version, 1, paper.latest()), reader);
  }

  /** Whether a person of the office may see a paper. */
  public boolean isFor(Memorandum paper, StaffMember viewer) {
    return sees(viewer, paper);
  }

  private boolean isPublic(Memorandum paper) {
    return paper.visibility() instanceof Visibility.Public
        && dossiers.findPublic(paper.pair(), masthead.today()).isPresent();
  }

  private static boolean sees(StaffMember viewer, Memorandum paper) {
    return switch (paper.visibility()) {
      case Visibility.Public p -> true;
      case Visibility.Office o -> true;
      case Visibility.Named(var people) -> people.contains(viewer.id());
    };
  }
}
