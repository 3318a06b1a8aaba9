using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HighDicom;

/// <summary>Where new objects get their identity and their time from: UIDs and the clock. A value; share it freely between threads.</summary>
/// <remarks>
/// The default makes random UIDs below <c>2.25</c> (PS3.5 B.2) and reads the system's clock. <see cref="Deterministic"/> gives equal UIDs for
/// equal input and equal version of this library, so that a retried job does not double its results in the archive.
/// </remarks>
public sealed class InstanceSource
{
    private const string UuidRoot = "2.25";

    private readonly string _root;
    private readonly string? _key;
    private readonly TimeProvider? _clock;

    private InstanceSource(string root, string? key, TimeProvider? clock) => (_root, _key, _clock) = (root, key, clock);

    /// <summary>Random UIDs below 2.25, system clock.</summary>
    public static InstanceSource Default { get; } = new(UuidRoot, null, null);

    /// <summary>The clock that dates and times are taken from.</summary>
    public TimeProvider Clock => _clock ?? TimeProvider.System;

    /// <summary>Whether the clock was given with <see cref="WithClock"/>. De-identified sources with changed dates need that.</summary>
    public bool IsClockGiven => _clock is not null;

    /// <summary>Whether equal input gives equal UIDs.</summary>
    public bool IsDeterministic => _key is not null;

    /// <summary>UIDs that follow from <paramref name="key"/>, the input and the version of this library; others as soon as one of them changes.</summary>
    /// <param name="key">What keeps these UIDs apart from those of others who process the same input, such as the name of the pipeline.</param>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public static InstanceSource Deterministic(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return new InstanceSource(UuidRoot, key, null);
    }

    /// <summary>The same source with UIDs below an own root.</summary>
    /// <param name="root">A UID root that belongs to the caller, at most 35 characters, so that 28 digits remain.</param>
    /// <exception cref="ArgumentException">The text is no UID, or too long.</exception>
    public InstanceSource WithRoot(string root)
    {
        ArgumentText.Uid(root, nameof(root));
        if (root.Length > 35) throw new ArgumentException($"The UID root {root} has {root.Length} characters; at most 35 leave room for unique numbers.", nameof(root));
        return new InstanceSource(root, _key, _clock);
    }

    /// <summary>The same source with another clock. Its local time zone is the one of the dates and times that are written.</summary>
    /// <param name="clock">The clock.</param>
    public InstanceSource WithClock(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return new InstanceSource(_root, _key, clock);
    }

    /// <summary>A new UID for one role (an instance, a series) of one result.</summary>
    /// <param name="role">What the UID is for: different roles of the same input get different UIDs.</param>
    /// <param name="input">Everything that decides the result; not looked at unless this source is deterministic.</param>
    internal string NewUid(string role, ReadOnlySpan<byte> input)
    {
        UInt128 number = _key is null ? RandomUuid() : HashedUuid(role, input);
        if (ReferenceEquals(_root, UuidRoot)) return string.Create(CultureInfo.InvariantCulture, $"{_root}.{number}");
        string digits = number.ToString(CultureInfo.InvariantCulture);
        int room = ArgumentText.MaximumUidLength - _root.Length - 1;
        digits = digits.Length > room ? digits[^room..].TrimStart('0') : digits;
        return $"{_root}.{(digits.Length == 0 ? "0" : digits)}";
    }

    private static UInt128 RandomUuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        return ToNumber(bytes, version: 4);
    }

    private UInt128 HashedUuid(string role, ReadOnlySpan<byte> input)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string part in (ReadOnlySpan<string>)[_key!, LibraryVersion, role])
        {
            byte[] text = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(text.Length));
            hash.AppendData(text);
        }

        hash.AppendData(input);
        return ToNumber(hash.GetHashAndReset(), version: 8);
    }

    // Version and variant bits (RFC 9562) make any 128 bits a UUID, as PS3.5 B.2 wants below 2.25.
    private static UInt128 ToNumber(ReadOnlySpan<byte> bytes, byte version)
    {
        UInt128 number = System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes);
        number = (number & ~((UInt128)0xF << 76)) | ((UInt128)version << 76);
        return (number & ~((UInt128)0x3 << 62)) | ((UInt128)0x2 << 62);
    }

    private static string LibraryVersion => typeof(InstanceSource).Assembly.GetName().Version?.ToString() ?? "0";
}
