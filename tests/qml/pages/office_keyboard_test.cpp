// Enrolment and the first sign-in by keyboard alone, against a real office.
#include <gtest/gtest.h>

#include "tests/qml/pages/office_app.h"

namespace ayumi::testing {

namespace {

class OfficeKeyboardTest : public ::testing::Test {
protected:
    void press(const QString& name) {
        app.settleUntil([&] { return app.driver->find(name) != nullptr; }, name.toStdString());
        ASSERT_EQ(app.driver->pressByKeyboard(name), "");
    }
    void write(const QString& name, const QString& text) {
        app.settleUntil([&] { return app.driver->find(name) != nullptr; }, name.toStdString());
        ASSERT_EQ(app.driver->writeByKeyboard(name, text), "");
    }

    OfficeApp app;
};

}  // namespace

TEST_F(OfficeKeyboardTest, AnInvitationALoginAndSecrets_LeadToToday) {
    const auto secret = QString::fromStdString(app.office->invitation("南店のタブレット"));
    write("enrolAddressInput", "ayumi.example.jp");
    write("enrolCodeInput", QString(16, 'A') + "BBBBBBBBBB");
    press("enrolNext");
    press("enrolGo");
    app.settleUntil([&] { return app.shows("この招待コードは違います"); }, "no refusal");
    press("enrolBack");
    write("enrolCodeInput", QString(16, 'A') + secret);
    press("enrolNext");
    press("enrolGo");
    press("enrolFinish");
    write("signInLoginInput", kLogin);
    write("signInPasswordInput", app.password);
    app.driver->key(Qt::Key_Return);
    write("newPassphraseInput", kOfficePassphrase);
    write("newPassphraseAgainInput", kOfficePassphrase);
    write("newPinInput", kOfficePin);
    write("newPinAgainInput", kOfficePin);
    press("secretsGo");
    app.settleUntil([&] { return app.route() == "today"; }, "no page of today");
}

}  // namespace ayumi::testing
