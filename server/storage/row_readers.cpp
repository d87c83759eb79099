#include "server/storage/row_readers.h"

namespace ayumi::storage {

// Members of a braced list are evaluated from left to right, and Row is read in that order.

AgencyRow readAgency(Row& row) {
    return {.agency = row.text(),
            .name = row.text(),
            .number = row.number(),
            .chain = row.bytes(),
            .factsNumber = row.number(),
            .scopeNumber = row.number(),
            .scopeDay = row.text(),
            .keptNumber = row.number(),
            .keptEntry = row.number()};
}

LogRow readLog(Row& row) {
    return {.number = row.number(),
            .what = row.text(),
            .change = row.text(),
            .body = row.bytes(),
            .mark = row.bytes(),
            .entryHash = row.bytes(),
            .chain = row.bytes()};
}

ChangeRow readChange(Row& row) {
    return {.id = row.text(),
            .body = row.bytes(),
            .signature = row.bytes(),
            .record = row.text(),
            .author = row.text(),
            .device = row.text(),
            .deviceNumber = row.number(),
            .number = row.number(),
            .verdict = row.text(),
            .code = row.text(),
            .args = row.json(),
            .receivedAtMs = row.number(),
            .cappedMs = row.number()};
}

HeldRow readHeld(Row& row) { return {.id = row.text(), .args = row.json()}; }

RecordRow readRecord(Row& row) {
    RecordRow read;
    read.record = row.text();
    read.kind = row.text();
    read.participant = row.text();
    read.day = row.text();
    read.about = row.text();
    read.number = row.number();
    read.state = row.text();
    read.audiences = splitAudiences(row.text());
    read.values = row.json();
    return read;
}

CellRow readCell(Row& row) {
    return {.record = row.text(),
            .home = row.text(),
            .month = row.text(),
            .kind = row.text(),
            .stateValue = row.text(),
            .number = row.number(),
            .hash = row.bytes()};
}

ScopeRow readScope(Row& row) {
    return {.device = row.text(),
            .audience = row.text(),
            .readers = row.text(),
            .since = row.number(),
            .left = row.optionalNumber()};
}

PersonScopeRow readPersonScope(Row& row) {
    return {.person = row.text(),
            .audience = row.text(),
            .number = row.number(),
            .entered = row.flag()};
}

DeviceRow readDevice(Row& row) {
    return {.device = row.text(),
            .name = row.text(),
            .protection = row.text(),
            .use = row.text(),
            .publicKey = row.bytes(),
            .tokenHash = row.bytes(),
            .enrolledAtMs = row.number(),
            .lastSeenAtMs = row.number(),
            .state = row.text(),
            .forked = row.flag(),
            .lastNumber = row.number(),
            .certificate = row.json()};
}

SignInRow readSignIn(Row& row) {
    return {.device = row.text(), .person = row.text(), .atMs = row.number()};
}

KeyRow readKey(Row& row) {
    return {.key = row.text(),
            .person = row.text(),
            .device = row.text(),
            .publicKey = row.bytes(),
            .registeredAtMs = row.number(),
            .revokedAtMs = row.optionalNumber(),
            .certificate = row.json()};
}

AccountRow readAccount(Row& row) {
    return {.person = row.text(),
            .login = row.text(),
            .salt = row.bytes(),
            .hash = row.bytes(),
            .codeHash = row.bytes(),
            .codeExpiresAtMs = row.number(),
            .codeKey = row.text()};
}

InvitationRow readInvitation(Row& row) {
    return {.secretHash = row.bytes(),
            .name = row.text(),
            .use = row.text(),
            .expiresAtMs = row.number(),
            .triesLeft = static_cast<int>(row.number()),
            .usedBy = row.bytes(),
            .device = row.text()};
}

std::string joinAudiences(const std::vector<std::string>& audiences) {
    std::string joined;
    for (const auto& audience : audiences) {
        if (!joined.empty()) joined += '\n';
        joined += audience;
    }
    return joined;
}

std::vector<std::string> splitAudiences(std::string_view joined) {
    std::vector<std::string> audiences;
    while (!joined.empty()) {
        const auto end = joined.find('\n');
        audiences.emplace_back(joined.substr(0, end));
        joined.remove_prefix(end == std::string_view::npos ? joined.size() : end + 1);
    }
    return audiences;
}

}  // namespace ayumi::storage
