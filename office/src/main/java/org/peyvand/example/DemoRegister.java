package org.peyvand.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.dossier.Relations;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Isfahan's register for the example office. An act whose words already prove one of that kind in
 * the dossier is left out, so that a start after a crash goes on and a second start adds nothing.
 */
@Component
@Profile("demo")
@Order(DemoRegister.AFTER_THE_OFFICE)
class DemoRegister implements ApplicationRunner {

  static final int AFTER_THE_OFFICE = 10;
  private static final StaffMember DEMO = new StaffMember(0, "Peyvand demo", Set.of(Role.OFFICER));

  private final RecordAct record;
  private final Relations relations;

  DemoRegister(RecordAct record, Relations relations) {
    this.record = record;
    this.relations = relations;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Map<Pair, List<NewAct>> byPair = new LinkedHashMap<>();
    for (NewAct act : RegisterFile.acts()) {
      byPair.computeIfAbsent(act.pair(), pair -> new ArrayList<>()).add(act);
    }
    byPair.forEach(this::record);
  }

  private void record(Pair pair, List<NewAct> acts) {
    List<Act> there = relations.acts(pair);
    List<NewAct> fresh = acts.stream().filter(act -> !isAmong(there, act)).toList();
    if (record.record(fresh, RecordAct.ANY_POSITION, DEMO)
        instanceof Recording.Refused(int index, Recording.Refusal why)) {
      throw new IllegalStateException("the register's " + fresh.get(index) + " is refused: " + why);
    }
  }

  private static boolean isAmong(List<Act> there, NewAct act) {
    return there.stream()
        .filter(one -> one.kind() == act.kind())
        .flatMap(one -> one.evidence().stream())
        .map(Evidence::quotation)
        .anyMatch(words -> act.evidence().getFirst().quotation().equals(words));
  }
}
