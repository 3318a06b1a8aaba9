using FellowOakDicom;

namespace HighDicom.Codes;

/// <summary>
/// A coded concept: value, coding scheme designator, meaning (PS3.3 section 8). Two are equal when value, scheme and scheme version are; the meaning does
/// not count. A SNOMED code in its old form (SRT, SNM3, 99SDM) equals its SNOMED CT form (SCT) and has the same hash. Immutable and thread-safe.
/// </summary>
public readonly struct CodedConcept : IEquatable<CodedConcept>
{
    private const int LongestCodeValue = 16;
    private const uint CodeValueTag = 0x0008_0100;
    private const uint SchemeTag = 0x0008_0102;
    private const uint VersionTag = 0x0008_0103;
    private const uint MeaningTag = 0x0008_0104;
    private const uint LongCodeValueTag = 0x0008_0119;
    private const uint UrnCodeValueTag = 0x0008_0120;

    private readonly string? _value;
    private readonly string? _scheme;
    private readonly string? _meaning;

    /// <summary>A coded concept.</summary>
    /// <param name="value">The code; up to 16 characters are written as Code Value, more as Long Code Value, a URN or URL as URN Code Value.</param>
    /// <param name="schemeDesignator">The coding scheme, for example SCT, DCM, UCUM or 99ACME. Empty only for a URN or URL.</param>
    /// <param name="meaning">Text for people, at most 64 characters.</param>
    /// <param name="schemeVersion">The scheme's version, where the designator alone does not identify the code.</param>
    /// <exception cref="ArgumentException">The value is empty, or the designator is empty and the value is no URN or URL.</exception>
    public CodedConcept(string value, string schemeDesignator, string meaning, string? schemeVersion = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        ArgumentNullException.ThrowIfNull(meaning);
        if (!IsUrn(value))
        {
            ArgumentException.ThrowIfNullOrEmpty(schemeDesignator);
        }

        _value = value;
        _scheme = schemeDesignator ?? "";
        _meaning = meaning;
        SchemeVersion = string.IsNullOrEmpty(schemeVersion) ? null : schemeVersion;
    }

    /// <summary>A concept as it was read; nothing is checked.</summary>
    private CodedConcept(string value, string scheme, string meaning, string? version, int _)
    {
        _value = value;
        _scheme = scheme;
        _meaning = meaning;
        SchemeVersion = version;
    }

    /// <summary>The code, whichever of the three attributes it is in.</summary>
    public string Value => _value ?? "";

    /// <summary>Coding Scheme Designator, for example SCT.</summary>
    public string SchemeDesignator => _scheme ?? "";

    /// <summary>Code Meaning: text for people.</summary>
    public string Meaning => _meaning ?? "";

    /// <summary>Coding Scheme Version; null where the designator alone identifies the code.</summary>
    public string? SchemeVersion { get; }

    /// <summary>Whether both are the same concept.</summary>
    public static bool operator ==(CodedConcept left, CodedConcept right) => left.Equals(right);

    /// <summary>Whether the two are different concepts.</summary>
    public static bool operator !=(CodedConcept left, CodedConcept right) => !left.Equals(right);

    /// <summary>Reads a code sequence item (PS3.3 table 8.8-1).</summary>
    /// <param name="item">An item of a code sequence.</param>
    /// <returns>The concept; null if the item has no code value. A missing meaning or designator reads as an empty text.</returns>
    public static CodedConcept? From(DicomDataset item)
    {
        ArgumentNullException.ThrowIfNull(item);
        (string? value, string? scheme, string? version, string? meaning) = (null, null, null, null);
        foreach (DicomItem part in item)
        {
            switch ((uint)part.Tag)
            {
                case CodeValueTag or LongCodeValueTag or UrnCodeValueTag: value ??= Text(part); break;
                case SchemeTag: scheme = Text(part); break;
                case VersionTag: version = Text(part); break;
                case MeaningTag: meaning = Text(part); break;
            }
        }

        return value is null ? null : new CodedConcept(value, scheme ?? "", meaning ?? "", version, 0);
    }

    /// <summary>A new code sequence item with Code Value, Long Code Value or URN Code Value, designator, version (if any) and meaning.</summary>
    public DicomDataset ToItem()
    {
        DicomTag tag = IsUrn(Value) ? DicomTag.URNCodeValue : Value.Length > LongestCodeValue ? DicomTag.LongCodeValue : DicomTag.CodeValue;
        DicomDataset item = new() { { tag, Value } };
        if (SchemeDesignator.Length > 0)
        {
            item.Add(DicomTag.CodingSchemeDesignator, SchemeDesignator);
        }

        if (SchemeVersion is not null)
        {
            item.Add(DicomTag.CodingSchemeVersion, SchemeVersion);
        }

        return item.Add(DicomTag.CodeMeaning, Meaning);
    }

    /// <summary>Whether both are the same code of the same scheme, whatever the scheme's version.</summary>
    /// <param name="other">The other concept.</param>
    public bool IsSameCode(CodedConcept other) => CodeIdentity.AreEqual(Value, SchemeDesignator, other.Value, other.SchemeDesignator);

    /// <inheritdoc/>
    public bool Equals(CodedConcept other) => string.Equals(SchemeVersion, other.SchemeVersion, StringComparison.Ordinal) && IsSameCode(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CodedConcept other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => CodeIdentity.Hash(Value, SchemeDesignator);

    /// <summary>For example <c>(10200004, SCT, "Liver")</c>.</summary>
    public override string ToString() => $"({Value}, {SchemeDesignator}{(SchemeVersion is null ? "" : " " + SchemeVersion)}, \"{Meaning}\")";

    private static string? Text(DicomItem part) => Modules.ElementValues.Text(part as DicomElement, 0);

    private static bool IsUrn(string value) => value.StartsWith("urn:", StringComparison.OrdinalIgnoreCase) || value.Contains("://", StringComparison.Ordinal);
}
