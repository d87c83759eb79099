// What a scanner sees on the terminal is the code that was meant.
#include "server/app/qr_text.h"

#include <qrencode.h>

#include <memory>
#include <sstream>

#include <gtest/gtest.h>

namespace ayumi::server {
namespace {

using Matrix = std::vector<std::vector<bool>>;  // rows of modules; true = dark

constexpr std::size_t kQuietZone = 4;

// The modules of a drawing: two rows for each line of half blocks.
Matrix modulesOf(const std::string& drawing) {
    Matrix rows;
    std::istringstream lines(drawing);
    for (std::string line; std::getline(lines, line);) {
        std::vector<bool> upper, lower;
        for (std::size_t at = 0; at < line.size();) {
            // Light is drawn; a blank is dark.
            if (line[at] == ' ') {
                upper.push_back(true);
                lower.push_back(true);
                ++at;
                continue;
            }
            const std::string glyph = line.substr(at, 3);
            at += 3;
            if (glyph != "█" && glyph != "▀" && glyph != "▄") {
                ADD_FAILURE() << "not a half block: " << glyph;
                return {};
            }
            upper.push_back(glyph == "▄");
            lower.push_back(glyph == "▀");
        }
        rows.push_back(std::move(upper));
        rows.push_back(std::move(lower));
    }
    return rows;
}

// As libqrencode has it, with its quiet zone.
Matrix expected(const std::string& payload) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(payload.c_str(), 0, QR_ECLEVEL_L), &QRcode_free);
    const auto width = static_cast<std::size_t>(code->width);
    Matrix rows(width + 2 * kQuietZone, std::vector<bool>(width + 2 * kQuietZone, false));
    for (std::size_t y = 0; y < width; ++y) {
        for (std::size_t x = 0; x < width; ++x) {
            rows[y + kQuietZone][x + kQuietZone] = (code->data[y * width + x] & 1) != 0;
        }
    }
    return rows;
}

std::string invitation(const std::string& host) {
    return invitationUrl(host, 8443, "019abcde-0000-7000-8000-00000000000a", "ABCDEFGHIJ",
                         {Bytes(32, 'a'), Bytes(32, 'b')});
}

TEST(QrText, DrawsExactlyTheModulesOfTheCode_WithItsQuietZone) {
    // Versions of the code differ in width; the drawing ends in a half line for all of them.
    for (const std::string& payload :
         {std::string("a"), invitation("ayumi.example.jp"), invitation(std::string(200, 'h')),
          std::string("歩み"), std::string(1000, 'x')}) {
        const auto drawing = qrText(payload);
        ASSERT_TRUE(drawing);
        auto drawn = modulesOf(*drawing);
        const auto wanted = expected(payload);
        ASSERT_EQ(drawn.size(), wanted.size() + wanted.size() % 2);
        for (std::size_t y = 0; y < wanted.size(); ++y) {
            ASSERT_EQ(drawn[y], wanted[y]) << "row " << y << " of " << payload.substr(0, 30);
        }
        if (drawn.size() > wanted.size()) {
            EXPECT_EQ(drawn.back(), std::vector<bool>(wanted.size(), false)) << "light to the end";
        }
    }
}

TEST(QrText, WhatNoCodeHolds_IsRefusedByName) {
    EXPECT_TRUE(qrText(std::string(2953, 'x')));
    const auto refused = qrText(std::string(2954, 'x'));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "qr_too_large");
    EXPECT_EQ(qrText(invitation(std::string(4000, 'h'))).error().code, "qr_too_large");
}

}  // namespace
}  // namespace ayumi::server
