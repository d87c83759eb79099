#include "mobile/viewmodels/question_table.h"

#include "mobile/viewmodels/check_items.h"
#include "mobile/viewmodels/goals.h"
#include "mobile/viewmodels/tasks.h"

namespace ayumi::viewmodels {

namespace {

Question checkQuestion(const std::string& item, QString ownWords = {}) {
    return {"item." + item, {"1", "2", "3", "4"}, {}, std::move(ownWords)};
}

}  // namespace

std::vector<Question> reflectionQuestions() {
    return {{"went", {"well", "fairly", "a_little_hard", "hard"}},
            {"tired", {"not", "a_little", "tired", "very"}},
            {"good_pick", {"work", "care", "talk", "came"}, "good"},
            {"hard_pick", {"body", "people", "work", "nothing"}, "hard"},
            {"tomorrow_pick", {"same", "slowly", "ask", "rest"}, "tomorrow"}};
}

std::vector<Question> checkQuestions(Tablet& tablet, const std::string& participant) {
    std::vector<Question> questions;
    for (const auto& row : tablet.reader().rowsOf(tablet.viewer(), "check_items", participant)) {
        for (const auto& item : askedItems(row.values)) {
            questions.push_back(checkQuestion(item.code, item.words));
        }
    }
    if (questions.empty()) {
        for (const auto& item : unagreedItems()) questions.push_back(checkQuestion(item));
    }
    return questions;
}

std::vector<Question> goalQuestions(Tablet& tablet, const std::string& participant,
                                    const std::string& day) {
    std::vector<Question> questions;
    for (const auto& goal : goalsAskedOn(tablet, participant, day)) {
        questions.push_back({"mark",
                             {"done", "a_little", "not_yet"},
                             "note",
                             QString::fromStdString(goal.text("item")),
                             goal.record});
    }
    return questions;
}

std::vector<Question> taskQuestions(Tablet& tablet, const std::string& participant,
                                    const std::string& day) {
    std::vector<Question> questions;
    for (const auto& list : taskListsAskedOn(tablet, participant, day)) {
        for (const auto& task : records::tasksOf(list.values)) {
            if (task.words.empty()) continue;
            questions.push_back({"mark." + task.code,
                                 {"done", "a_little", "not_yet"},
                                 "note." + task.code,
                                 QString::fromStdString(task.words),
                                 list.record,
                                 QString::fromStdString(task.care)});
        }
    }
    return questions;
}

}  // namespace ayumi::viewmodels
