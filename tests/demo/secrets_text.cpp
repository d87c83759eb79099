#include "tests/demo/secrets_text.h"

#include "tests/demo/cast.h"

namespace ayumi::demo {

std::string secretsText(const DemoAgency& agency, int port) {
    std::string text = std::string("実演用の法人 / demonstration agency: ") + kAgencyName + "\n" +
                       "人も場所も作りものです / people and places are made up\n\n" +
                       "サーバー / server       127.0.0.1:" + std::to_string(port) + "\n" +
                       "復旧鍵 / recovery key   " + agency.recoveryKey + "\n";
    for (std::size_t i = 0; i < staff().size(); ++i) {
        const StaffPlan& one = staff()[i];
        text += "\n" + one.name + " (" + one.role + ", " + one.tablet + ")\n";
        text += "  合言葉 / passphrase   " + one.passphrase + "\n";
        text += "  暗証番号 / PIN        " + one.pin + "\n";
        text += "  サインイン / sign-in  " + one.login + "  " + agency.staff.at(i).password + "\n";
    }
    for (const PersonPlan& one : people()) {
        if (one.pin.empty()) continue;
        const auto coach = static_cast<std::size_t>(one.coaches.front());
        text += "\n" + one.name + " (participant, " + staff()[coach].tablet + ")\n";
        text += "  暗証番号 / PIN        " + one.pin + "\n";
    }
    return text;
}

}  // namespace ayumi::demo
