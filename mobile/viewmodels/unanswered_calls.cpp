#include "mobile/viewmodels/unanswered_calls.h"

#include <algorithm>

#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/tablet.h"
#include "shared/records/settings.h"

namespace ayumi::viewmodels {

namespace {

constexpr TimeMs kMsOfMinute = 60'000;

std::vector<store::FlagView> climbed(Tablet& tablet) {
    if (!tablet.session().staff() || !tablet.readable()) return {};
    auto& reader = tablet.reader();
    auto calls = reader.unseenFlags(tablet.viewer());
    if (calls.empty()) return calls;
    const auto minutes =
        records::helpClimbMinutes([&](const std::string& name) { return reader.setting(name); });
    const TimeMs before = tablet.viewer().atMs - minutes * kMsOfMinute;
    std::erase_if(calls, [&](const store::FlagView& call) { return call.atMs > before; });
    std::ranges::stable_sort(calls, {}, &store::FlagView::atMs);
    return calls;
}

}  // namespace

UnansweredCalls::UnansweredCalls(Tablet& tablet) : m_tablet(tablet) {
    connect(&tablet, &Tablet::recordsChanged, this, &UnansweredCalls::refresh);
    connect(&tablet.session(), &Session::changed, this, &UnansweredCalls::refresh);
}

void UnansweredCalls::refresh() {
    const auto calls = climbed(m_tablet);
    Call first;
    if (!calls.empty()) {
        const auto& oldest = calls.front();
        first = {QString::fromStdString(oldest.participant),
                 familyName(m_tablet.reader(), oldest.participant),
                 QString::fromStdString(oldest.day), localMoment(oldest.atMs)};
    }
    const int others = calls.empty() ? 0 : static_cast<int>(calls.size()) - 1;
    if (first == m_first && others == m_others) return;
    m_first = std::move(first);
    m_others = others;
    emit changed();
}

}  // namespace ayumi::viewmodels
