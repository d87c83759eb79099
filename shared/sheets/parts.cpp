#include "shared/sheets/parts.h"

#include "shared/base/crypto.h"
#include "shared/sheets/sheet.h"

namespace ayumi::sheets {

namespace {

// Escaping makes a text at most twice as long, but for control characters, which are escaped in the
// document already.
constexpr std::size_t kMaxParts = 2 * kMaxDocumentBytes / kMaxPartBytes + 1;

Json part(std::string_view text) { return {{"text", text}}; }

bool continuesCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// As much of the text as makes a part, never half a character.
std::string_view firstPiece(std::string_view text) {
    static const std::size_t kAround = canonical(part("")).size();
    std::size_t bytes = kAround;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && continuesCharacter(text[end])) ++end;
        const bool escaped = text[at] == '"' || text[at] == '\\';
        bytes += end - at + (escaped ? 1 : 0);
        if (bytes > kMaxPartBytes) return text.substr(0, at);
        at = end;
    }
    return text;
}

}  // namespace

std::string partName(int number) { return "items." + std::to_string(number); }

std::string digestOf(const Json& document) { return toHex(sha256(canonical(document))); }

std::map<std::string, Json> partsOf(const Json& document) {
    std::map<std::string, Json> fields;
    const std::string text = canonical(document);
    int parts = 0;
    for (std::string_view rest = text; !rest.empty();) {
        const auto piece = firstPiece(rest);
        fields[partName(++parts)] = part(piece);
        rest.remove_prefix(piece.size());
    }
    Json manifest{{"parts", parts}, {"digest", toHex(sha256(text))}};
    for (const char* member : {"engine", "sheet", "version", "title", "by", "record"}) {
        manifest[member] = document.at(member);
    }
    fields[std::string(kManifest)] = std::move(manifest);
    return fields;
}

Result<Json> joined(const std::map<std::string, Json>& fields) {
    const auto wrong = [](const char* code, std::string name) {
        return Error{code, {{"part", std::move(name)}}};
    };
    const std::string manifestName(kManifest);
    const auto manifest = fields.find(manifestName);
    if (manifest == fields.end() || manifest->second.is_null()) {
        return wrong("sheet_incomplete", manifestName);
    }
    const auto parts = manifest->second.find("parts");
    const bool counted = manifest->second.is_object() && parts != manifest->second.end() &&
                         parts->is_number_integer() && *parts >= 1 && *parts <= kMaxParts;
    if (!counted) return wrong("sheet_damaged", manifestName);
    std::string text;
    for (int number = 1; number <= parts->get<int>(); ++number) {
        const std::string name = partName(number);
        const auto found = fields.find(name);
        if (found == fields.end() || found->second.is_null()) {
            return wrong("sheet_incomplete", name);
        }
        const std::string piece = textOf(found->second, "text");
        if (piece.empty()) return wrong("sheet_damaged", name);
        text += piece;
    }
    if (toHex(sha256(text)) != textOf(manifest->second, "digest")) {
        return wrong("sheet_damaged", manifestName);
    }
    auto document = parseCanonical(text);
    if (!document) return wrong("sheet_damaged", manifestName);
    return document;
}

}  // namespace ayumi::sheets
