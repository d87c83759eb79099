// Walks every page and screen and holds the rules against it (page_rules.h). What is broken is told
// by screen and look, and the program fails.
//   ayumi-pages-check [--all | --alternate] [--only ROUTE] [--half 1|2] | --read | --keep
// Pages in so few looks that any two of language, size, palette, text and ruby meet, and at 360x740
// and 200 % in each language; what lies over a page, and refusals, in fewer (docs/testing.md). What
// a screen reader comes to on each page is compared with what is kept in read/. With --all
// everything in every look; with --alternate each screen in every other one of its looks, and the
// next screen in those between. --half: every other screen, for two at once. --read: what a screen
// reader comes to, alone; --keep keeps what it is now.
#include <QAccessible>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

#include <cstdio>
#include <tuple>

#include "tests/qml/pages/page_reading.h"
#include "tests/qml/pages/page_rules.h"

namespace {

using namespace ayumi::testing;

std::vector<Look> with(std::vector<Look> some, const std::vector<Look>& more) {
    some.insert(some.end(), more.begin(), more.end());
    return some;
}

std::vector<Look> looksOf(SceneKind kind, bool all) {
    const std::vector<Look> phones = phoneLooks();
    if (all && kind != SceneKind::Problem) return allLooks();
    if (all || kind == SceneKind::Page) return with(pairwiseLooks(), phones);
    if (kind == SceneKind::Part) {
        return with(phones, {{"ja", kWide, 100, "hc"}, {"ja_easy", kTall, 150, "dark", "kana"}});
    }
    return with({phones[1]}, {{"ja", kWide, 100, "hcdark"}, {"en", kTall, 150, "light"}});
}

// What takes longest to change is changed seldom.
void sortByCost(std::vector<Look>& looks) {
    std::ranges::stable_sort(looks, {}, [](const Look& look) {
        return std::tuple(look.textPercent, look.language, look.ruby, look.size.width());
    });
}

// In which the order of the keyboard is looked at.
std::vector<Look> keyboardLooks(SceneKind kind) {
    const Look wide{"ja", kWide, 100, "light", "above", true}, tall{"en", kTall, 150, "light"},
        phone{"ja_easy", kPhone, 200, "light", "above", true};
    if (kind == SceneKind::Problem) return {};
    if (kind == SceneKind::Part) return {phone, wide};
    return {phone, tall, wide};
}

enum class Walk { Rules, Reading, KeepReading };
enum class Looks { Few, Alternate, All };

// The page as a voice meets it, wide and in standard Japanese; what it was is kept in this tree.
QStringList brokenReading(PageApp& app, const QString& name, bool keep) {
    putOn(app, {"ja", kWide, 100, "light"});
    app.driver->settle();
    QString now = readingOf(app.app->window());
    QFile file(qEnvironmentVariable("AYUMI_SOURCE_DIR") + "/tests/qml/pages/read/" + name + ".txt");
    if (keep) {
        if (!file.open(QIODevice::WriteOnly)) return {"cannot be kept: " + file.fileName()};
        file.write(now.toUtf8());
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) return {"14 not kept (./dev pages --keep)"};
    const QString kept = QString::fromUtf8(file.readAll());
    for (int again = 0; again < 5 && now != kept; ++again) {
        QTest::qWait(200);  // on a busy machine it may still be arranging itself
        now = readingOf(app.app->window());
    }
    QStringList broken = readingDiffers(kept, now);
    if (!broken.isEmpty()) broken.prepend("14 is read otherwise than kept (./dev pages --keep)");
    return broken;
}

class Check {
public:
    Check(Walk walk, Looks looks) : m_walk(walk), m_looks(looks) {}

    void visit(PageApp& app, const QString& name, SceneKind kind) {
        if (kind == SceneKind::Page) {
            tell(name, brokenReading(app, name, m_walk == Walk::KeepReading));
        }
        if (m_walk == Walk::Rules) hold(app, name, kind);
        ++m_screens;
    }
    bool end(double seconds) {
        tell("all screens", m_places.moved());
        std::printf("%zu screens, %d pictures, %.0f s; rules broken: %d\n", m_screens, m_pictures,
                    seconds, m_wrong);
        return m_wrong == 0;
    }

private:
    void hold(PageApp& app, const QString& name, SceneKind kind) {
        auto looks = shareOf(looksOf(kind, m_looks == Looks::All));
        sortByCost(looks);
        for (const Look& look : looks) {
            putOn(app, look);
            QStringList broken = m_rules.broken(app, look);
            for (int again = 0; again < 5 && !broken.isEmpty(); ++again) {
                QTest::qWait(200);  // on a busy machine it may still be drawing itself
                broken = m_rules.broken(app, look);
            }
            broken += brokenReadAloud(app, look);
            tell(name + " " + look.name(), broken);
            if (kind != SceneKind::Problem) m_places.note(app, look, name);
            ++m_pictures;
        }
        for (const Look& look : shareOf(keyboardLooks(kind))) {
            putOn(app, look);
            tell(name + " " + look.name(), m_rules.byKeyboard(app));
        }
        if (kind == SceneKind::Page && isParticipants(app)) tell(name, m_rules.pictured(app));
    }
    std::vector<Look> shareOf(std::vector<Look> looks) const {
        if (m_looks != Looks::Alternate) return looks;
        std::vector<Look> some;
        for (std::size_t i = m_screens % 2; i < looks.size(); i += 2) some.push_back(looks[i]);
        return some;
    }
    void tell(const QString& where, const QStringList& broken) {
        for (const QString& one : broken)
            std::printf("%s: %s\n", qPrintable(where), qPrintable(one));
        std::fflush(stdout);
        m_wrong += static_cast<int>(broken.size());
    }

    const PageRules m_rules;
    SamePlaces m_places;
    const Walk m_walk;
    const Looks m_looks;
    std::size_t m_screens = 0;
    int m_pictures = 0, m_wrong = 0;
};

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({"all", "Every look, not so few that any two settings meet."});
    options.addOption({"alternate", "Each screen in every other look that it would be seen in."});
    options.addOption({"only", "This route alone.", "ROUTE"});
    options.addOption({"half", "Every other screen, beginning with this one.", "1 or 2"});
    options.addOption({"read", "What a screen reader comes to on each page, and nothing else."});
    options.addOption({"keep", "Keep what a screen reader comes to on each page."});
    options.process(application);
    (void)takeWarnings();  // from here on they are noted, and fail the walk
    QAccessible::setActive(true);
    ayumi::startCrypto();
    ayumi::app::prepareLook();
    QElapsedTimer timer;
    timer.start();
    Check check(options.isSet("keep")   ? Walk::KeepReading
                : options.isSet("read") ? Walk::Reading
                                        : Walk::Rules,
                options.isSet("all")         ? Looks::All
                : options.isSet("alternate") ? Looks::Alternate
                                             : Looks::Few);
    int screen = 0;
    try {
        forEachScene(
            [&](const QString& route) {
                return !options.isSet("only") || options.value("only") == route;
            },
            [&](PageApp& app, const QString& name, SceneKind kind) {
                const int half = ++screen % 2 == 1 ? 1 : 2;
                if (options.isSet("half") && options.value("half").toInt() != half) return;
                check.visit(app, name, kind);
            });
    } catch (const std::exception& failure) {
        std::printf("a screen is not reached: %s\n", failure.what());
        return 1;
    }
    const bool good = check.end(static_cast<double>(timer.elapsed()) / 1000);
    return good && takeWarnings().isEmpty() ? 0 : 1;
}
