// Looks over everybody's shoulder in a simulated world: notes what stood on a screen when something
// was saved, and checks at once what can only be seen at once (laws 4 and 6).
#pragma once

#include "tests/simulation/history.h"
#include "tests/simulation/truth.h"

namespace ayumi::simulation {

// What the real fold says that stands.
reference::Fields standingIn(const sync::RecordState& state);

class Watch {
public:
    Watch(const Truth& truth, History& history, const Clock& clock)
        : m_truth(truth), m_history(history), m_clock(clock) {}

    // A record as the tablet shows it now; empty if it has none.
    Screen screenOf(SimTablet& tablet, const std::string& record);
    Screen screenOf(const store::RecordOnTablet& record);
    reference::Log dayOn(SimTablet& tablet, const std::string& participant, const std::string& day);

    // A change that a tablet has just saved, made from this screen.
    void saved(SimTablet& tablet, const tablet::Saved& saved, const Screen& screen);

    // A save that went through or was refused: whether a consent was missing there.
    void askedConsent(SimTablet& tablet, const tablet::SaveRequest& request,
                      const Result<tablet::Saved>& saved);

    // The same for a day's log; `closing`: what the tablet shows of its month's.
    void askedMonth(SimTablet& tablet, const tablet::SaveRequest& request, const Screen& closing,
                    const Result<tablet::Saved>& saved);

    // What a tablet sends, before the network makes anything of it.
    void sends(SimTablet& tablet, const tablet::HttpRequest& request);
    // What the server said to a device, whoever hears it.
    void answered(const std::string& device, const tablet::HttpRequest& request,
                  const tablet::HttpAnswer& answer);
    // Around batches that the server answers together: the first of them is answered by what held
    // before the others came.
    void beforeGroup() { m_beforeGroup.emplace(m_truth); }
    void afterGroup() { m_beforeGroup.reset(); }
    // Around an answer that reaches its tablet.
    void beforeAnswer(SimTablet& tablet, const tablet::HttpAnswer& answer);
    void afterAnswer(SimTablet& tablet);

private:
    void checkNames(const SavedChange& saved, const Screen& screen,
                    const store::RecordOnTablet& now);
    void checkKnew(SimTablet& tablet, const sync::Change& change);
    void checkDecision(SimTablet& tablet, const sync::Change& change);
    void checkOverlay(SimTablet& tablet, const std::string& record);

    void noteVerdicts(const tablet::HttpRequest& request, const Json& answer);
    void checkTaken(const std::string& device, const std::string& state, const std::string& path,
                    const tablet::HttpAnswer& answer);
    void checkStates(const std::string& device, const tablet::HttpRequest& request,
                     const Json& answer);
    void checkForget(const std::string& device, const tablet::HttpRequest& request,
                     const Json& answer);
    void checkChange(const std::string& device, const Json& change, const char* where);
    void checkHeld(const std::string& device, const Json& answer);

    const Truth& m_truth;
    History& m_history;
    const Clock& m_clock;
    std::optional<Truth> m_beforeGroup;
    std::set<std::string> m_holding;  // by a tablet that is about to learn of another log
    std::int64_t m_generation = 0;    // of it
};

}  // namespace ayumi::simulation
