// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <tl/expected.hpp>

/// A value, or the reason why there is none. Errors are values: nothing here throws across a layer.
template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for the failing branch: `return fail(ErrorKind::Storage, text)`.
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }
inline tl::unexpected<Error> fail(ErrorKind kind, const QString &message, int http = 0)
{
    return tl::unexpected<Error>(Error{kind, http, message, {}, {}, {}, {}});
}

/// A result without a value.
struct Done {};
