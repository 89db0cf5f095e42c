package org.peyvand.standing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.Channel;
import org.peyvand.dossier.Modality;
import org.peyvand.standing.Standing.ChannelState;

/** The lines of one side: a suspension freezes one of them, or all, until they are taken up. */
final class Lines {

  private static final ChannelState OPEN = new ChannelState(true, null, null);

  private Lines() {}

  /** Of acts that count, in order. */
  static Map<Channel, ChannelState> of(String side, List<Act> ordered) {
    Map<Channel, ChannelState> lines = new EnumMap<>(Channel.class);
    for (Channel channel : Channel.values()) {
      lines.put(channel, OPEN);
    }
    for (Act act : ordered) {
      if (act.modality() == Modality.DONE && act.actors().contains(side)) {
        ChannelState state =
            switch (act.kind()) {
              case SUSPENSION -> new ChannelState(false, act.happened(), act.id());
              case RESUMPTION -> OPEN;
              default -> null;
            };
        if (state != null) {
          lines.replaceAll(
              (channel, before) ->
                  (act.channel() != null && act.channel() != channel)
                          || (!before.open() && !state.open())
                      ? before
                      : state);
        }
      }
    }
    return lines;
  }
}
