// What stood in records before, as the server tells it (GET /v1/records/{id}/history): replaced
// values, and who chose where two had stood. Asked once for each state of a record; what was told
// stays while the page is open. Without a connection there is nothing.
#pragma once

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "mobile/viewmodels/tablet.h"
#include "shared/sync/settlements.h"

namespace ayumi::viewmodels {

using PastChanges = std::vector<sync::PastChange>;

class RecordHistories {
public:
    // `told` is called on the GUI thread after something new came in; `page` bounds its life.
    RecordHistories(Tablet& tablet, QObject& page, std::function<void()> told)
        : m_tablet(tablet), m_page(page), m_told(std::move(told)) {}

    // Unless this state was asked for; one that failed is asked again after the next exchange.
    void ask(const store::RecordView& view);
    const PastChanges& of(const std::string& record) const;  // in log order

private:
    void take(const std::string& record, const sync::HistoryResponse& history);

    Tablet& m_tablet;
    QObject& m_page;
    const std::function<void()> m_told;
    struct Asked {
        store::OnScreen state;
        std::optional<TimeMs> failedAfter = {};  // the last success before it failed
    };
    std::map<std::string, Asked> m_asked;
    std::map<std::string, PastChanges> m_changes;
};

// A value as a change of the past set it.
store::ValueView pastValue(const sync::PastChange& past, const std::string& field);

bool stillStands(const store::RecordView& view, const std::string& field,
                 const std::string& change);

}  // namespace ayumi::viewmodels
