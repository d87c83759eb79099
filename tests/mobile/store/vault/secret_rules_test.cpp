#include "mobile/store/vault/secret_rules.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/mobile/store/vault/vault_fixture.h"

namespace ayumi::store {
namespace {

using records::Role;

std::string pinCode(const std::string& digits, Role role) {
    return codeOf(checkScreenSecret(Secret::pin(digits), role));
}

TEST(ParticipantPin_TakesFourDigits, WhenTheyAreNotTrivial) {
    for (const char* digits : {"4815", "0923", "7306", "1984"}) {
        EXPECT_EQ(pinCode(digits, Role::Participant), "ok") << digits;
    }
}

TEST(ParticipantPin_IsRefused, WhenTrivial) {
    for (const char* digits : {"0000", "1111", "1234", "4321", "9876", "8901", "2468", "1357",
                               "9753", "1212", "9090", "2580", "1122", "1221", "4649"}) {
        EXPECT_EQ(pinCode(digits, Role::Participant), "secret_trivial") << digits;
    }
}

TEST(ParticipantPin_IsRefused, WhenNotFourDigits) {
    const auto tooShort = checkScreenSecret(Secret::pin("481"), Role::Participant);
    EXPECT_EQ(codeOf(tooShort), "secret_too_short");
    EXPECT_EQ(argOf(tooShort, "min"), "4");
    EXPECT_EQ(pinCode("48153", Role::Participant), "secret_shape");
    EXPECT_EQ(pinCode("48a5", Role::Participant), "secret_shape");
    EXPECT_EQ(pinCode("４８１５", Role::Participant), "secret_shape");
    EXPECT_EQ(pinCode("", Role::Participant), "secret_too_short");
}

TEST(StaffPin_NeedsSixDigits, ForEveryStaffRole) {
    for (const Role role : {Role::Coach, Role::Supervisor, Role::Admin}) {
        EXPECT_EQ(pinCode("481526", role), "ok");
        EXPECT_EQ(pinCode("481526307155", role), "ok");
        const auto tooShort = checkScreenSecret(Secret::pin("48152"), role);
        EXPECT_EQ(codeOf(tooShort), "secret_too_short");
        EXPECT_EQ(argOf(tooShort, "min"), "6");
        EXPECT_EQ(pinCode("4815263071554", role), "secret_shape");
    }
}

TEST(StaffPin_IsRefused, WhenTrivial) {
    for (const char* digits : {"000000", "123456", "654321", "890123", "121212", "123123", "112233",
                               "147258", "159753", "246802"}) {
        EXPECT_EQ(pinCode(digits, Role::Coach), "secret_trivial") << digits;
    }
}

TEST(Pictures_AreTaken, WhenThreeDifferentInAnyOrder) {
    EXPECT_EQ(codeOf(checkScreenSecret(Secret::pictures({3, 11, 0}), Role::Participant)), "ok");
    EXPECT_EQ(codeOf(checkScreenSecret(Secret::pictures({9, 2, 10}), Role::Participant)), "ok");
}

TEST(Pictures_AreRefused, WhenTwinsOrNeighboursInARow) {
    for (const auto& numbers :
         {std::array{4, 4, 4}, std::array{4, 7, 4}, std::array{0, 1, 2}, std::array{11, 10, 9}}) {
        EXPECT_EQ(codeOf(checkScreenSecret(Secret::pictures(numbers), Role::Participant)),
                  "secret_trivial");
    }
}

TEST(Pictures_AreRefused, WhenThereIsNoSuchPictureOrTheyAreStaffs) {
    EXPECT_EQ(codeOf(checkScreenSecret(Secret::pictures({3, 12, 0}), Role::Participant)),
              "secret_shape");
    EXPECT_EQ(codeOf(checkScreenSecret(Secret::pictures({3, -1, 0}), Role::Participant)),
              "secret_shape");
    EXPECT_EQ(codeOf(checkScreenSecret(Secret::pictures({3, 11, 0}), Role::Coach)), "secret_shape");
    for (const char* text : {"3-7", "3-7-", "3-7-9-1", "--", "3-7-x", "3-7-111"}) {
        const Secret secret{SecretKind::Pictures, SecretBytes(Bytes(text))};
        EXPECT_EQ(codeOf(checkScreenSecret(secret, Role::Participant)), "secret_shape") << text;
    }
}

TEST(Passphrase_CountsCodePoints, NotBytes) {
    EXPECT_EQ(codeOf(checkPassphrase(Secret::passphrase("あいうえおかきくけこさし"))), "ok");
    const auto tooShort = checkPassphrase(Secret::passphrase("あいうえおかきくけこさ"));
    EXPECT_EQ(codeOf(tooShort), "secret_too_short");
    EXPECT_EQ(argOf(tooShort, "min"), "12");
    EXPECT_EQ(codeOf(checkPassphrase(Secret::passphrase("eleven chars"))), "ok");
    EXPECT_EQ(codeOf(checkPassphrase(Secret::passphrase("elevenchars"))), "secret_too_short");
}

TEST(Passphrase_IsRefused, WhenOneCharacterOrPieceRepeats) {
    for (const char* text : {"aaaaaaaaaaaa", "ああああああああああああ", "abcabcabcabc",
                             "123456789012", "98765432109876"}) {
        EXPECT_EQ(codeOf(checkPassphrase(Secret::passphrase(text))), "secret_trivial") << text;
    }
}

TEST(Passphrase_IsRefused, WhenMisshapen) {
    EXPECT_EQ(codeOf(checkPassphrase(Secret::passphrase("blue sky\twhite cloud"))), "secret_shape");
    EXPECT_EQ(codeOf(checkPassphrase(Secret::passphrase("\xff\xfe blue sky clouds"))),
              "secret_shape");
    EXPECT_EQ(codeOf(checkPassphrase(Secret::pin("481526307155"))), "secret_shape");
    const auto tooLong = checkPassphrase(Secret::passphrase("blue sky " + std::string(300, 'x')));
    EXPECT_EQ(codeOf(tooLong), "secret_shape");
    EXPECT_EQ(argOf(tooLong, "max"), "256");
}

RC_GTEST_PROP(PinRules_RefuseEveryRun, WhereverItBeginsAndHoweverLongItIs, ()) {
    const int start = *rc::gen::inRange(0, 10);
    const int step = *rc::gen::inRange(0, 10);
    const int length = *rc::gen::inRange(kStaffPinMinDigits, kStaffPinMaxDigits + 1);
    std::string digits;
    for (int i = 0; i < length; ++i) {
        digits.push_back(static_cast<char>('0' + (start + i * step) % 10));
    }
    RC_ASSERT(pinCode(digits, Role::Coach) == "secret_trivial");
}

TEST(PinRules_LeaveMostPins, ToChooseFrom) {
    int allowed = 0;
    for (int number = 0; number < 10'000; ++number) {
        std::string digits = std::to_string(number);
        digits.insert(0, 4 - digits.size(), '0');
        if (pinCode(digits, Role::Participant) == "ok") ++allowed;
    }
    EXPECT_GT(allowed, 9'700);
    EXPECT_LT(allowed, 9'900);
}

}  // namespace
}  // namespace ayumi::store
