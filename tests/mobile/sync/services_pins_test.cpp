// What a tablet takes of the roots that a server says it has (docs/decisions 0030).
#include "tests/mobile/sync/services_fixture.h"

namespace ayumi::mobile_tests {

namespace {

class PinsTest : public ServicesTest {
protected:
    using Pins = std::vector<std::string>;

    Pins pins() const { return a->store->identity().pins; }

    // Syncs, and the next whole answer to a pull tells these.
    void told(const Pins& said) {
        a->onTheWay = [said](tablet::HttpAnswer& answer) {
            auto body = parseJson(answer.body, sync::kMaxMessageDepth);
            if (!body || !body->is_object() || !body->contains("cursor")) return;
            Json list = Json::array();
            for (const auto& pin : said) list.push_back(toHex(pin));
            (*body)["pins"] = std::move(list);
            answer.body = canonical(*body);
        };
        clock.advance(600'000);
        a->sync();
        a->onTheWay = nullptr;
    }
};

}  // namespace

TEST_F(PinsTest, NewOnes_AreKeptOverAKill_WhenOneOfTheOldIsAmongThem) {
    const Pins next{pins().back(), Bytes(32, 'n')};
    told(next);
    EXPECT_EQ(pins(), next);
    a->kill();
    a->open();
    EXPECT_EQ(pins(), next);
}

TEST_F(PinsTest, Strangers_AreNotTaken) {
    const Pins before = pins();
    told({Bytes(32, 'x'), Bytes(32, 'y')});
    EXPECT_EQ(pins(), before);
}

TEST_F(PinsTest, TheServersOwn_ReplaceOthers_AndAreToldOnlyThen) {
    const Pins mine = agency.keys().pins;
    EXPECT_EQ(agency.enrolment().pinsFor(sync::pinsMark(mine)), Pins());
    EXPECT_EQ(agency.enrolment().pinsFor(""), Pins()) << "a build that does not mark";
    EXPECT_EQ(agency.enrolment().pinsFor(sync::pinsMark({mine.front()})), mine);
    told({mine.front(), Bytes(32, 'o')});
    clock.advance(600'000);
    a->sync();
    EXPECT_EQ(pins(), mine);
}

}  // namespace ayumi::mobile_tests
