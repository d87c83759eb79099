#include "tests/mobile/support/tablet.h"

#include <stdexcept>

namespace ayumi::mobile_tests {

Tablet::Tablet(Agency& agency_, tablet::Tuning tuning_) : agency(agency_), tuning(tuning_) {
    open();
}

void Tablet::open() {
    auto opened = store::TabletStore::open(path, key, agency.kinds);
    if (!opened) throw std::runtime_error(opened.error().code);
    store = std::move(*opened);
    if (!store->identity().enrolled()) {
        store->putIdentity(agency.identity()).ok();
        for (const auto* member : {&agency.coach, &agency.supervisor}) {
            store
                ->putKey({member->key, member->person, "", "",
                          agency.certificateOf(*member, agency.device)})
                .ok();
        }
    }
    engine = std::make_unique<tablet::Engine>(
        tablet::EngineParts{agency.clock, agency.random, transport, *store, heard, tickets},
        tuning);
}

void Tablet::kill() {
    engine.reset();
    store.reset();
    transport.sent.clear();
}

tablet::SaveRequest Tablet::attendance(const std::string& participant, const std::string& day,
                                       std::map<std::string, Json> set) const {
    tablet::SaveRequest request;
    request.kind = "attendance";
    request.participant = participant;
    request.day = day;
    request.about = agency.site;
    request.set = std::move(set);
    return request;
}

const Sent* Tablet::flying() {
    while (!transport.sent.empty() && transport.cancelled.contains(transport.sent.front().ticket)) {
        transport.sent.pop_front();
    }
    return transport.sent.empty() ? nullptr : &transport.sent.front();
}

void Tablet::answer(tablet::HttpAnswer answer) {
    const auto ticket = transport.sent.front().ticket;
    transport.sent.pop_front();
    engine->onAnswer(ticket, std::move(answer));
    engine->tick();
}

void Tablet::settle(MiniServer& server) {
    engine->tick();
    for (int steps = 0; flying() != nullptr; ++steps) {
        if (steps > 20'000) throw std::runtime_error("the engine never comes to rest");
        answer(server.handle(flying()->request));
    }
}

void Tablet::settleWithin(MiniServer& server, TimeMs ms) {
    const TimeMs until = agency.clock.monotonicMs() + ms;
    settle(server);
    while (engine->nextWakeMs() <= until) {
        agency.clock.advance(
            std::max<TimeMs>(1, engine->nextWakeMs() - agency.clock.monotonicMs()));
        settle(server);
    }
}

std::unique_ptr<store::TabletReader> Tablet::reader() const {
    auto opened = store::TabletReader::open(path, key, agency.kinds);
    if (!opened) throw std::runtime_error(opened.error().code);
    return std::move(*opened);
}

}  // namespace ayumi::mobile_tests
