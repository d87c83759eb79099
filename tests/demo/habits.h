// How each participant of the cast writes of their days: on whose tablet, how much, what their
// daily check asks, and what they agreed to and consented to.
#pragma once

#include <string>
#include <vector>

#include "tests/demo/story.h"

namespace ayumi::demo {

struct Habit {
    By writes = By::HandedOver;
    bool checks = true;                   // fills in the daily check
    bool reflects = true;                 // fills in the reflection
    bool expected = true;                 // agreed on, so that a confirmation belongs to each day
    std::vector<std::string> items = {};  // of the daily check
    std::vector<std::string> ownSigns = {};  // of the person's own
    std::string agreed = {};                 // the agreement's note
};

const Habit& habitOf(int person);

struct ConsentPlan {
    int person;
    std::string scope;
    std::string toWhom;
    std::string givenBy = "self";
    std::string givenByName = {};
    std::string means = "electronic";
    int withdrawnDaysAgo = 0;  // 0: it stands
};

const std::vector<ConsentPlan>& consents();

}  // namespace ayumi::demo
