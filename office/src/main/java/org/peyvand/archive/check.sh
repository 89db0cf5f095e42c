#!/bin/sh
# Checks this archive with sha256sum and openssl alone: every file, then every signature.
# Exit: 0 all as it was made and signed, 1 not.
cd "$(dirname "$0")" || exit 1
bad=0

if sha256sum -c --strict MANIFEST.sha256 >/dev/null 2>&1; then
  echo "Every file is as the list says."
else
  echo "Files are missing or were changed:"
  sha256sum -c MANIFEST.sha256 2>/dev/null | grep -v ': OK$'
  bad=1
fi

listed=$(wc -l <MANIFEST.sha256)
there=$(find . -type f | wc -l)
if [ "$((listed + 1))" -ne "$there" ]; then
  echo "There are $there files here; the list and the files that it names are $((listed + 1))."
  bad=1
fi

# The part that a signature covers, without the signature's own container, into openssl.
while read -r paper container first second length; do
  [ -n "$paper" ] || continue
  part=$(mktemp) || exit 1
  { head -c "$first" "$paper"; tail -c +"$((second + 1))" "$paper" | head -c "$length"; } >"$part"
  if openssl cms -verify -binary -inform DER -in "$container" -content "$part" \
    -CAfile proof/trust.pem -partial_chain -purpose any -out /dev/null 2>/dev/null; then
    echo "$container: the signature holds and is trusted."
  else
    echo "$container: the signature does NOT hold, or nobody in proof/trust.pem vouches for it."
    bad=1
  fi
  rm -f "$part"
done <proof/signatures.txt

exit $bad
