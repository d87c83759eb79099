#include "tests/demo/secrets_text.h"

#include <fmt/format.h>

#include "tests/demo/cast.h"

namespace ayumi::demo {

std::string secretsText(const DemoAgency& agency, int port) {
    std::string text = fmt::format(
        "実演用の法人 / demonstration agency: {}\n"
        "人も場所も作りものです / people and places are made up\n\n"
        "サーバー / server       127.0.0.1:{}\n"
        "復旧鍵 / recovery key   {}\n",
        kAgencyName, port, agency.recoveryKey);
    for (std::size_t i = 0; i < staff().size(); ++i) {
        const StaffPlan& one = staff()[i];
        text += fmt::format(
            "\n{} ({}, {})\n"
            "  合言葉 / passphrase   {}\n"
            "  暗証番号 / PIN        {}\n"
            "  サインイン / sign-in  {}  {}\n",
            one.name, one.role, one.tablet, one.passphrase, one.pin, one.login,
            agency.staff.at(i).password);
    }
    for (const PersonPlan& one : people()) {
        if (one.pin.empty()) continue;
        const auto coach = static_cast<std::size_t>(one.coaches.front());
        text += fmt::format(
            "\n{} (participant, {})\n"
            "  暗証番号 / PIN        {}\n",
            one.name, staff()[coach].tablet, one.pin);
    }
    return text;
}

}  // namespace ayumi::demo
