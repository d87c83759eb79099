// The main pages in every form they take.
#include "tests/tour/tour.h"

namespace ayumi::tour {

namespace {

struct Look {
    const char* name;
    int width;
    int height;
    const char* language;
    const char* ruby;
    const char* palette;
    int textPercent;
};
constexpr Look kLooks[] = {{"wide", 1280, 800, "ja", "none", "light", 100},
                           {"tall", 800, 1280, "ja", "none", "light", 100},
                           {"phone200", 360, 740, "ja", "none", "light", 200},
                           {"easy", 1280, 800, "ja_easy", "above", "light", 100},
                           {"english", 1280, 800, "en", "none", "light", 100},
                           {"dark", 1280, 800, "ja", "none", "dark", 100}};

}  // namespace

void Tour::threePictures(TourTablet& tablet, const QString& name) {
    auto* settings = tablet.app->context().settings();
    tablet.hand->picture(name);
    const QString ruby = settings->ruby();
    settings->setLanguage("ja_easy");
    settings->setRuby("above");
    tablet.hand->driver().settle();
    tablet.hand->picture(name + "-easy");
    settings->setLanguage("ja");
    settings->setRuby(ruby);
    settings->setTextPercent(200);
    tablet.hand->driver().settle();
    tablet.hand->picture(name + "-200");
    settings->setTextPercent(100);
    tablet.hand->driver().settle();
}

void Tour::takePictures() {
    m_report.chapter("Every main page: wide, tall, phone at 200 %, easy Japanese, English, dark");
    const QString day = QString::fromStdString(m_agency.today);
    const QVariantMap who{{"person", m_one.coach}};
    const QVariantMap place{{"site", site(kBakery)}, {"day", day}};
    const QVariantMap form{{"participant", person(kNguyen)}, {"site", site(kBakery)}, {"day", day}};
    const QVariantMap history{{"participant", person(kSasaki)}};
    const std::pair<const char*, QVariantMap> pages[] = {
        {"enrol", {}},     {"cards", {}},        {"passphrase", who}, {"pin", who},
        {"today", {}},     {"roster", place},    {"attendance", form}, {"people", {}},
        {"person", history}, {"sync", {}},       {"settings", {}}};
    auto& context = m_one.app->context();
    testing::PageDriver& driver = m_one.hand->driver();
    for (const Look& look : kLooks) {
        context.settings()->setLanguage(look.language);
        context.settings()->setRuby(look.ruby);
        context.settings()->setPalette(look.palette);
        context.settings()->setTextPercent(look.textPercent);
        driver.resize(look.width, look.height);
        for (const auto& [route, args] : pages) {
            context.navigator()->replace(route, args);
            driver.settle();
            m_one.hand->picture(QString("page-%1-%2").arg(route, look.name));
        }
    }
    context.settings()->setLanguage("ja");
    context.settings()->setRuby("above");
    context.settings()->setPalette("light");
    context.settings()->setTextPercent(100);
    driver.resize(1280, 800);
    context.navigator()->replace("today");
}

}  // namespace ayumi::tour
