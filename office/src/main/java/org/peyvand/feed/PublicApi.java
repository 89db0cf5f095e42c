package org.peyvand.feed;

import java.io.IOException;
import java.io.InputStream;
import org.peyvand.newsroom.Addresses;
import org.peyvand.staff.OpenToAll;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the public API offers, as OpenAPI 3.1. */
@Controller
class PublicApi {

  private final JsonMapper json;
  private final Addresses addresses;

  PublicApi(JsonMapper json, Addresses addresses) {
    this.json = json;
    this.addresses = addresses;
  }

  @GetMapping("/api/openapi.json")
  @OpenToAll
  ResponseEntity<byte[]> description() throws IOException {
    try (InputStream file = PublicApi.class.getResourceAsStream("openapi.json")) {
      ObjectNode api = (ObjectNode) json.readTree(file);
      api.putArray("servers").addObject().put("url", addresses.origin());
      return FeedPages.as("application/json", json.writeValueAsBytes(api));
    }
  }
}
