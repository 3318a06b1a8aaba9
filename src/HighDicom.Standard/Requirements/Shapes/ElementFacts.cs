using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>What PS3.6 says of an attribute.</summary>
internal sealed class ElementFacts(DicomDictionaryEntry entry)
{
    private readonly DicomVR[] _representations = entry.ValueRepresentations;
    private readonly DicomVM _multiplicity = entry.ValueMultiplicity;

    /// <summary>The attribute's name.</summary>
    public string Name { get; } = entry.Name;

    /// <summary>Whether PS3.6 has the attribute at all.</summary>
    public bool IsKnown { get; } = entry != DicomDictionary.UnknownTag;

    public static ElementFacts Of(DicomTag tag) => new(DicomDictionary.Default[tag]);

    public bool AllowsRepresentation(DicomVR vr) => Array.IndexOf(_representations, vr) >= 0;

    public bool AllowsCount(int count) =>
        count >= _multiplicity.Minimum && count <= _multiplicity.Maximum && (_multiplicity.Multiplicity <= 1 || count % _multiplicity.Multiplicity == 0);

    /// <summary>The value representations as PS3.6 lists them.</summary>
    public string Representations => string.Join(" or ", _representations.Select(vr => vr.Code));

    /// <summary>The value multiplicity as PS3.6 writes it.</summary>
    public string Multiplicity => _multiplicity.ToString();
}
