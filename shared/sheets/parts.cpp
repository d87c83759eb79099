#include "shared/sheets/parts.h"

#include "shared/base/crypto.h"
#include "shared/sheets/sheet.h"

namespace ayumi::sheets {

namespace {

std::string partName(int number) { return "items." + std::to_string(number); }

std::string digestOf(const Json& document) { return toHex(sha256(canonical(document))); }

}  // namespace

std::map<std::string, Json> partsOf(const Json& document) {
    std::map<std::string, Json> fields;
    Json manifest = document;
    manifest.erase("items");
    int parts = 0;
    std::size_t filled = kMaxPartBytes;  // nothing is begun yet
    for (const Json& item : document.at("items")) {
        const std::size_t size = canonical(item).size() + 1;
        if (filled + size > kMaxPartBytes) {
            fields[partName(++parts)] = {{"items", Json::array()}};
            filled = 0;
        }
        fields[partName(parts)]["items"].push_back(item);
        filled += size;
    }
    manifest["parts"] = parts;
    manifest["digest"] = digestOf(document);
    fields["manifest"] = std::move(manifest);
    return fields;
}

Result<Json> joined(const std::map<std::string, Json>& fields) {
    const Error incomplete{"sheet_incomplete", {}};
    const Error damaged{"sheet_damaged", {}};
    const auto found = fields.find("manifest");
    if (found == fields.end() || !found->second.is_object()) return incomplete;
    Json document = found->second;
    const Json parts = document.value("parts", Json());
    const std::string digest = textOf(document, "digest");
    if (!parts.is_number_integer() || parts < 0 || parts > static_cast<int>(kMaxItems)) {
        return damaged;
    }
    document.erase("parts");
    document.erase("digest");
    document["items"] = Json::array();
    for (int number = 1; number <= parts.get<int>(); ++number) {
        const auto part = fields.find(partName(number));
        if (part == fields.end() || part->second.is_null()) return incomplete;
        const auto items = part->second.find("items");
        if (!part->second.is_object() || items == part->second.end() || !items->is_array()) {
            return damaged;
        }
        for (const Json& item : *items) document["items"].push_back(item);
    }
    if (digestOf(document) != digest) return damaged;
    return document;
}

}  // namespace ayumi::sheets
