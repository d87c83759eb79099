// Real tablets of an agency that a ServerPair serves.
#pragma once

#include "server/http/tls_root.h"
#include "shared/base/time_text.h"
#include "tests/support/required.h"
#include "tests/support/server_pair.h"
#include "tests/support/socket_tablet.h"

namespace ayumi::testing {

// Enrolled behind HAProxy, the coach signed in, its people there. `kinds` outlive it.
inline std::unique_ptr<SocketTablet> realTablet(ServerPair& servers,
                                                const std::filesystem::path& folder,
                                                const records::KindTable& kinds,
                                                const std::string& name) {
    const auto pins = required(http::loadTlsPins(servers.folders().tls()), "pins");
    auto tablet = std::make_unique<SocketTablet>(folder / name, kinds);
    tablet->enrol({"127.0.0.1", servers.port(), {pins.root, pins.spare}}, servers.invite(name));
    tablet->signIn("takahashi", servers.password);
    tablet->waitUntil("the people",
                      [&] { return tablet->reader().people(tablet->viewer()).size() == 1; });
    return tablet;
}

// Another day for each `number`.
inline tablet::Saved saveDay(SocketTablet& tablet, const ServerPair& servers, int number) {
    tablet::SaveRequest request{.kind = "attendance", .participant = servers.sato};
    request.about = servers.site;
    request.day = addDays("2025-01-01", number);
    request.set = {{"status", "present"}};
    return required(tablet.save(std::move(request)), "save");
}

}  // namespace ayumi::testing
