// The questions a participant is asked, one to a screen, as codes of the records. Their words in
// three languages stand in qml/pages/participant/Ask.qml.
#pragma once

#include <QString>

#include <string>
#include <vector>

#include "mobile/viewmodels/tablet.h"

namespace ayumi::viewmodels {

struct Question {
    std::string field;
    std::vector<std::string> choices;  // わからない and こたえたくない come with every question
    std::string textField = {};  // the same in own words; empty: taps alone
    QString ownWords = {};   // of a sign the person chose themselves; of a mark, the goal or task
    std::string about = {};  // of a mark: the goal, the list of tasks
    QString care = {};       // of a task: what to take care of
};

std::vector<Question> reflectionQuestions();

// What was agreed with the person (check_items), else sleep, condition, mood and appetite. Codes
// that this build has no words for are left out.
std::vector<Question> checkQuestions(Tablet& tablet, const std::string& participant);

// One for each goal that is asked about on that day, in the order of goalLines().
std::vector<Question> goalQuestions(Tablet& tablet, const std::string& participant,
                                    const std::string& day);

// One for each task of the lists that are asked about on that day.
std::vector<Question> taskQuestions(Tablet& tablet, const std::string& participant,
                                    const std::string& day);

}  // namespace ayumi::viewmodels
