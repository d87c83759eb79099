// Short texts that people type and other programs write: bytes, moments, days, ids, the recovery
// key on paper, settings, words that are compared.
#include "shared/base/bytes.h"
#include "shared/base/recovery_paper.h"
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/records/copied_text.h"
#include "shared/records/settings.h"
#include "shared/records/validation.h"
#include "tests/fuzz/fuzz.h"

namespace ayumi::fuzz {

namespace {

constexpr std::size_t kPaperLetters = 52;

void bytesInText(std::string_view text) {
    if (const auto hex = fromHex(text)) require(toHex(*hex) == text, "hex has one form");
    if (const auto base64 = fromBase64Url(text)) {
        require(toBase64Url(*base64) == text, "base64url has one form");
    }
    if (const auto base32 = fromBase32(text)) {
        require(toBase32(*base32) == text, "base32 has one form");
    }
    require(*fromHex(toHex(text)) == text, "bytes come back from hex");
    require(*fromBase64Url(toBase64Url(text)) == text, "bytes come back from base64url");
    require(*fromBase32(toBase32(text)) == text, "bytes come back from base32");
}

void times(std::string_view text) {
    (void)isTimeOfDay(text);
    if (const auto moment = parseMoment(text)) {
        const std::string written = formatMoment(*moment);
        const auto again = parseMoment(written);
        require(again.ok() && *again == *moment, "a moment that is read can be written");
        require(isDay(dayOf(*moment)) && isTimeOfDay(timeOfDay(*moment)),
                "a moment lies on a day and at a time");
        require(startOfDayMs(dayOf(*moment)) <= *moment, "not before its day began");
    } else {
        requireCode(moment.error(), {"bad_time"});
    }
    if (!isDay(text)) return;
    require(addDays(text, 0) == text, "a day has one form");
    require(addDays(addDays(text, 31), -31) == text, "days can be counted there and back");
    require(weekdayOf(text) >= 1 && weekdayOf(text) <= 7, "a day has a weekday");
    require(dayOf(startOfDayMs(text)) == text, "a day begins on itself");
}

void typed(std::string_view text) {
    (void)isUuid(text);
    (void)records::codePoints(text);
    if (const auto key = recoveryKeyFromPaper(text)) {
        const std::string letters = toBase32(key->privateKey.view());
        require(letters.size() == kPaperLetters, "a recovery key fills its letters");
        require(recoveryKeyFromPaper(letters)->publicKey == key->publicKey, "and is read again");
    } else {
        requireCode(key.error(), {"recovery_shape"});
    }
    const std::string compared = records::comparable(text);
    require(records::comparable(compared).size() <= compared.size(), "comparing only takes away");
    const bool nothing = records::saysNothingParticular(text);
    require(nothing == records::saysNothingParticular(std::string(text) + "。"),
            "a full stop says nothing");
    const auto valid = records::checkSetting(records::helpPhoneSetting(1), text);
    const auto phone = records::readHelpPhone(text);
    require(!valid.ok() || (phone && !phone->label.empty()), "a valid number can be called");
    if (!valid) requireCode(valid.error(), {"setting_unknown", "setting_wrong"});
}

}  // namespace

void tryInput(std::string_view input) {
    bytesInText(input);
    times(input);
    typed(input);
}

}  // namespace ayumi::fuzz
