// What people do in a simulated world: write, sign, settle what is held.
#pragma once

#include <optional>

#include "tests/simulation/network.h"
#include "tests/simulation/writing.h"

namespace ayumi::simulation {

store::OnScreen onScreen(const Screen& screen);

class People {
public:
    struct Page {  // open on a tablet
        tablet::SaveRequest request;
        Screen screen;
    };
    struct SignPage {
        std::string participant;
        std::string day;
        sync::Covers covers;
    };

    People(Stage& stage, Network& network) : m_stage(stage), m_network(network) {}

    void work(SimTablet& tablet, Random& dice);  // any of these
    void save(SimTablet& tablet, Random& dice);
    void sign(SimTablet& tablet, Random& dice);
    void draft(SimTablet& tablet, Random& dice);
    void write(SimTablet& tablet, tablet::SaveRequest request);
    void endDraft(SimTablet& tablet, const store::Draft& draft);

    std::string recordOf(const tablet::SaveRequest& request) const;
    Screen monthOf(SimTablet& tablet, const tablet::SaveRequest& request);
    // Whether the app could name them there: not who is erased, once the tablet has heard of it,
    // nor whom others entered and it has not heard of.
    bool isKnown(SimTablet& tablet, const std::string& participant) const;
    std::string participantFor(SimTablet& tablet, Random& dice) const;
    std::vector<std::string> visitedFrom(SimTablet& tablet, Random& dice) const;  // sorted
    std::optional<SignPage> signPageOn(SimTablet& tablet, Random& dice);

    void closePages(SimTablet& tablet);
    // After a start: what was told to be saved is there, and what was there although the person was
    // told otherwise counts.
    void reopen(SimTablet& tablet);
    void checkDrafts(SimTablet& tablet);
    // Its disk fails just now: people are told so. Null: nobody's does.
    void troubled(SimTablet* tablet) { m_troubled = tablet; }

private:
    struct Attempt {  // a save that failed with the disk, and may be in all the same
        std::string kind;
        std::string record;
        Screen screen;
        std::string told;  // the change, if the person was told that it is saved
    };
    bool isGone(SimTablet& tablet, const std::string& participant) const;
    bool supports(SimTablet& tablet, const std::string& participant) const;
    void unlockAnyone(SimTablet& tablet, Random& dice);
    void openPage(SimTablet& tablet, Random& dice);
    void askHistory(SimTablet& tablet, Random& dice);
    void saveFrom(SimTablet& tablet, Page page, bool fromTheScreen);
    void signFrom(SimTablet& tablet, const SignPage& page, Random& dice);
    const Writing& writingOf(int role, Random& dice) const;
    Page pageOn(SimTablet& tablet, Random& dice);
    SimTablet* supervisedTablet(Random& dice);  // unlocked by the supervisor; null if there is none
    bool unlockSupervisor(SimTablet& tablet);
    void refused(SimTablet& tablet, const Error& error);

    // people_entering.cpp
    void enter(SimTablet& tablet, Random& dice);
    void answerForEntered(SimTablet& tablet, Random& dice);
    bool unlockCoach(SimTablet& tablet);
    void takeBack(SimTablet& tablet, const std::string& participant, Random& dice);

    // people_mending.cpp
    void decide(SimTablet& tablet, Random& dice);
    void move(SimTablet& tablet, Random& dice);
    void finishDraft(SimTablet& tablet, Random& dice);
    bool adopt(SimTablet& tablet, const sync::Change& change, const std::vector<Attempt>& attempts);

    Stage& m_stage;
    Network& m_network;
    std::map<std::string, Page> m_pages;  // by tablet
    std::map<std::string, SignPage> m_signPages;
    std::map<std::string, std::vector<Attempt>> m_attempts;
    SimTablet* m_troubled = nullptr;
};

}  // namespace ayumi::simulation
