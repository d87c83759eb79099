// A participant alone on the tablet, answering questions.
#pragma once

#include <gtest/gtest.h>

#include "mobile/viewmodels/question_flow.h"
#include "shared/records/validation.h"
#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

class FlowFixture : public ::testing::Test {
protected:
    void SetUp() override {
        app.driver->resize(1280, 800);
        app.home("井上", "3618");
    }

    QString route() { return app.context().navigator()->route(); }
    viewmodels::QuestionFlow* flow() {
        return qobject_cast<viewmodels::QuestionFlow*>(app.context().navigator()->page());
    }
    // Of 井上, today; nothing if it is not there.
    std::optional<store::RecordView> record(const char* kind) {
        static const auto kKinds = records::KindTable::released();
        return app.tablet().reader().record(
            app.tablet().viewer(),
            records::naturalRecordId(*kKinds.find(kind), app.agency.agency,
                                     app.agency.people["井上"], app.agency.today, {}));
    }
    bool showsQuestion(int index) {
        return app.driver->waitFor(
            [&] { return flow() && flow()->stage() == "question" && flow()->index() == index; });
    }
    bool reaches(const char* stage) {
        return app.driver->waitFor([&] { return flow() && flow()->stage() == stage; });
    }
    void open(const char* card) {
        ASSERT_EQ(app.driver->touch(card), "");
        if (flow() && flow()->stage() == "intro") {
            ASSERT_EQ(app.driver->touch("next"), "");
        }
    }
    // From the first question of a reflection to the field for own words.
    void goToWords() {
        for (int question = 0; question < 2; ++question) {
            ASSERT_TRUE(showsQuestion(question));
            ASSERT_EQ(app.driver->touch("next"), "");
        }
        ASSERT_TRUE(showsQuestion(2));
        ASSERT_EQ(app.driver->touch("ownWords"), "");
        ASSERT_TRUE(reaches("text"));
    }
    void answer(const char* choice) {
        ASSERT_EQ(app.driver->touch(QString("answer_") + choice), "");
    }

    PageApp app;
};

}  // namespace ayumi::testing
