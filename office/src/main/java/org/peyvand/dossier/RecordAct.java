package org.peyvand.dossier;

import java.util.List;
import org.peyvand.staff.StaffMember;

/** Puts acts into a dossier, where they stay. */
public interface RecordAct {

  /** What {@link #record(List, long, StaffMember)} takes when nobody has looked at the dossier. */
  long ANY_POSITION = -1;

  /**
   * Records acts of one dossier, all or none, and publishes {@link DossierChanged} in the same
   * transaction.
   *
   * @param acts of one pair, in the order to keep
   * @param seen the relation's position when the form was opened, 0 for a pair without dossier, or
   *     {@link #ANY_POSITION}
   * @param officer who answers for it
   */
  Recording record(List<NewAct> acts, long seen, StaffMember officer);
}
