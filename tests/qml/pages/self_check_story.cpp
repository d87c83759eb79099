#include "tests/qml/pages/self_check_story.h"

#include <QTest>

#include <stdexcept>
#include <vector>

#include "shared/sheets/shipped.h"
#include "tests/qml/pages/filling_samples.h"
#include "tests/qml/pages/page_scenes.h"
#include "tests/qml/pages/page_steps.h"
#include "tests/qml/pages/sheet_samples.h"

namespace ayumi::testing {

namespace {

constexpr const char* kSheet = "stress_fatigue";
constexpr const char* kWriter = "佐々木";

struct Told {
    const char* name;
    std::vector<QString> steps;  // takeStep(), from the screen before
};

const std::vector<Told>& firstSitting() {
    static const std::vector<Told> kTold{
        {"list", {}},
        {"cover", {"sheet_sheet stress_fatigue"}},
        {"situations", {"next"}},
        {"situation", {"sheetAdd"}},
        {"situation-action", {"sheetTextInput=電話が何回もつづけて鳴ったとき", "next"}},
        {"situation-result", {"sheetTextInput=聞こえないふりをして作業をつづける", "next"}},
        {"situations-one", {"sheetTextInput=夕方に頭が重くなり、つぎの日まで残る", "next"}},
        {"situations-removed",
         {"sheetAdd", "sheetTextInput=朝の電車", "next", "next", "next", "sheetRemove_1"}},
        {"situations-full",
         {"sheetPutBack", "sheetAdd", "sheetTextInput=急な予定の変更", "next", "next", "next",
          "sheetAdd", "sheetTextInput=休み明けの朝", "next", "next", "next", "sheetAdd",
          "sheetTextInput=名前を大きな声で呼ばれたとき", "next", "next", "next"}},
        {"tiring", {"next"}},
        {"tiring-entry", {"sheetAdd"}},
        {"tiring-one", {"sheetTextInput=立ったままの検品", "next"}},
        {"when-tired", {"next"}},
        {"when-tired-other", {"answer_other"}},
        {"easier-rest", {"back", "answer_hold_on"}},
        {"signs-1", {"next"}},
        {"signs-1-chosen", {"answer_sleepy", "answer_heavy_head"}},
        {"signs-2", {"next"}},
        {"rest", {"rest"}},
        {"list-begun", {"restStop"}},
    };
    return kTold;
}

const std::vector<Told>& secondSitting() {
    static const std::vector<Told> kTold{
        {"home-begun", {}},
        {"gone-on", {"homeSheets", "sheet_*"}},
        {"signs-3", {"next"}},
        {"signs-4", {"next"}},
        {"signs-5", {"next"}},
        {"signs-6", {"next"}},
        {"signs-6-none", {"answer_none"}},
        {"signs-6-unknown", {"answer_unknown", "back"}},
        {"signs-other", {"answer_unknown", "answer_other", "next"}},
        {"willing", {"sheetTextInput=耳の奥がつまった感じになる", "next"}},
        {"own-note", {"next"}},
        {"help", {"sheetTextInput=母には言わない", "next"}},
        {"answers", {"answer_together"}},
        {"giving-up", {"sheetTakeBack"}},
        {"given", {"sheetKeep", "next"}},
        {"list-given", {"next"}},
    };
    return kTold;
}

std::map<std::string, Json> filling(const char* state, const char* day,
                                    const std::map<std::string, Json>& answers) {
    std::map<std::string, Json> set{{"sheet", kSheet},
                                    {"version", 1},
                                    {"state", state},
                                    {"sittings", Json::array({day})},
                                    {"wording", "standard"}};
    set.insert(answers.begin(), answers.end());
    return set;
}

struct Filled {  // records of kFiller
    std::string may;
    std::string november;
};

Filled sendSelfChecks(AgencyFixture& agency) {
    const auto send = [&](const std::map<std::string, Json>& set, const char* day,
                          const std::string& handedBy) {
        return agency.send({.kind = "self_check",
                            .participant = kFiller,
                            .set = set,
                            .author = agency.people[kFiller],
                            .day = day,
                            .handedBy = handedBy});
    };
    const Json telephone{{"situation", "電話が何回もつづけて鳴ったとき"},
                         {"action", "聞こえないふりをする"},
                         {"result", "夕方に頭が重くなる"}};
    const Json train{{"situation", "満員の電車"}, {"action", "一本まつ"}};
    Filled filled;
    filled.may = send(filling("submitted", "2026-05-20",
                              {{"help", "explained"},
                               {"item.situations", {telephone}},
                               {"item.tiring", {"立ったままの検品", "初めての人との話"}},
                               {"item.when_tired", "hold_on"},
                               {"item.easier_rest", "休む時間を先に決めておく"},
                               {"item.signs", {"sleepy", "heavy_head", "sighing"}},
                               {"item.willing", {"午前中の袋づめ"}}}),
                      "2026-05-20", agency.coach);
    filled.november =
        send(filling("submitted", "2026-11-10",
                     {{"help", "none"},
                      {"item.situations", {telephone, train}},
                      {"item.tiring", {"立ったままの検品"}},
                      {"item.when_tired", "ask_to_rest"},
                      {"item.signs", {"sleepy", "stiff_shoulders", "surroundings", "other"}},
                      {"item.signs.other", "耳の奥がつまった感じになる"},
                      {"item.willing", {"午前中の袋づめ", "一人でする仕事"}}}),
             "2026-11-10", {});
    return filled;
}

class Story {
public:
    using Visit = std::function<void(PageApp& app, const QString& name)>;

    explicit Story(const Visit& visit) : m_visit(visit) {}

    void filledIn() {
        PageApp app(true, [](AgencyFixture& agency) {
            addShippedSheets(agency);
            sendSheet(agency, newerSheet());
            sendSelfCheckConsent(agency, kWriter);
        });
        app.signIn(app.agency.people["三浦"], "5841");
        show(app, "no-consent", "sheet", {{"sheet", kSheet}});
        app.signIn(app.agency.people[kWriter], kParticipantPin);
        show(app, "newer", "sheet", {{"sheet", "tomorrow"}});
        app.context().navigator()->replace("sheets");
        tell(app, firstSitting());
        app.killAndStart([&] { app.agency.clock.advance(kDayMs); });
        app.home(kWriter, kParticipantPin);
        tell(app, secondSitting());
        app.context().navigator()->open("sheet", {{"record", given(app)}});
        tell(app, {{"read", {}}});
        tell(app, {{"taking", {"sheetTakeBack"}}, {"taken-back", {"sheetTake"}}});
    }

    void compared() {
        Filled filled;
        PageApp app(true, [&](AgencyFixture& agency) {
            filled = sendPast(agency);
            sendSelfCheckConsent(agency, kFiller);
        });
        const QString person = QString::fromStdString(app.agency.people[kFiller]);
        const QVariantMap of{{"participant", person}};
        const QVariantMap ofSheet{{"participant", person}, {"sheet", kSheet}};
        app.signIn(person.toStdString(), kFillerPin);
        show(app, "list-two", "sheets");
        show(app, "compare-own", "compare", {{"sheet", kSheet}});
        show(app, "signs-daily", "signs");
        app.signIn(app.agency.coach, kCoachPin);
        show(app, "staff-list", "fillings", of);
        show(app, "staff-read", "filling", {{"record", QString::fromStdString(filled.november)}});
        show(app, "staff-compare", "compare", ofSheet);
        show(app, "staff-signs", "items", of);
    }

    void byOthers() {
        PageApp app(true, [](AgencyFixture& agency) {
            addShippedSheets(agency);
            sendSelfCheckConsent(agency, kWriter);
        });
        const QString person = QString::fromStdString(app.agency.people[kWriter]);
        app.signIn(app.agency.coach, kCoachPin);
        show(app, "proxy-cover", "sheet",
             {{"sheet", kSheet}, {"participant", person}, {"proxy", true}});
        tell(app, {{"proxy-question", {"next"}},
                   {"proxy-answers",
                    {"!next", "!next", "!next", "!next", "!next", "!next", "!next", "!next",
                     "!next", "!next"}},
                   {"proxy-ask", {"next"}}});
        app.signIn(app.agency.supervisor, kSupervisorPin);
        app.signIn(app.agency.coach, kCoachPin);
        if (!app.tablet().handOver(person.toStdString())) throw std::runtime_error("not handed");
        show(app, "handed-home", "home");
        show(app, "handed-cover", "sheet", {{"sheet", kSheet}});
        tell(app, {{"handed-question", {"next"}}});
    }

    void sealed() {
        PageApp app(true, [](AgencyFixture& agency) {
            sendPast(agency);
            agency.send({.kind = "consent",
                         .participant = kFiller,
                         .set = {{"scope", "self_check"},
                                 {"text_version", "セルフチェックについて 第1版"},
                                 {"given_by", "self"},
                                 {"given_on", "2026-10-01"},
                                 {"withdrawn_on", "2026-11-19"},
                                 {"means", "paper"}},
                         .author = agency.coach});
        });
        const QString person = QString::fromStdString(app.agency.people[kFiller]);
        app.signIn(app.agency.coach, kCoachPin);
        show(app, "sealed-staff", "fillings", {{"participant", person}});
        app.signIn(person.toStdString(), kFillerPin);
        show(app, "sealed-own", "sheets");
        show(app, "sealed-sheet", "sheet", {{"sheet", kSheet}});
    }

    void retired() {
        PageApp app(true, [](AgencyFixture& agency) {
            addShippedSheets(agency, "2026-11-16");
            sendSelfCheckConsent(agency, kWriter);
            agency.send({.kind = "self_check",
                         .participant = kWriter,
                         .set = filling("draft", "2026-11-12", {{"item.when_tired", "hold_on"}}),
                         .author = agency.people[kWriter],
                         .day = "2026-11-12"});
        });
        app.signIn(app.agency.people[kWriter], kParticipantPin);
        show(app, "retired-list", "sheets");
        tell(app, {{"retired-draft", {"sheet_*"}}});
    }

private:
    static constexpr TimeMs kDayMs = 24 * 3'600'000;
    static constexpr int kSeenToBeChosenMs = 500;  // then the next screen comes by itself

    static void addShippedSheets(AgencyFixture& agency, const std::string& retiredOn = {}) {
        for (const auto& one : sheets::shippedSheets()) {
            sendSheet(agency, Json::parse(one.text), one.name == kSheet ? retiredOn : "");
        }
    }
    static Filled sendPast(AgencyFixture& agency) {
        addShippedSheets(agency);
        return sendSelfChecks(agency);
    }
    static QString given(PageApp& app) {
        const auto rows = app.tablet().reader().rows(app.tablet().viewer(), "self_check");
        if (rows.size() != 1) throw std::runtime_error("not one self-check");
        return QString::fromStdString(rows.front().record);
    }
    void show(PageApp& app, const char* name, const QString& route, const QVariantMap& args = {}) {
        putOn(app, {"ja", kWide, 100, "light"});
        app.context().navigator()->replace(route, args);
        app.driver->settle();
        see(app, name);
    }
    void tell(PageApp& app, const std::vector<Told>& screens) {
        for (const Told& one : screens) {
            putOn(app, {"ja", kWide, 100, "light"});
            try {
                for (const QString& step : one.steps) {
                    takeStep(app, step);
                    if (step.startsWith("answer_")) QTest::qWait(kSeenToBeChosenMs);
                }
            } catch (const std::exception& failure) {
                throw std::runtime_error(std::string(one.name) + ": " + failure.what());
            }
            see(app, one.name);
        }
    }
    void see(PageApp& app, const char* name) {
        m_visit(app, QString("self_check-%1-%2").arg(++m_number, 2, 10, QChar('0')).arg(name));
    }

    const Visit& m_visit;
    int m_number = 0;
};

}  // namespace

void tellSelfCheck(const std::function<void(PageApp& app, const QString& name)>& visit) {
    Story story(visit);
    story.filledIn();
    story.compared();
    story.byOthers();
    story.sealed();
    story.retired();
}

}  // namespace ayumi::testing
