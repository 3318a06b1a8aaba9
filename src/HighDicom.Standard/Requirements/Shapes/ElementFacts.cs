using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>What PS3.6 says of an attribute.</summary>
internal sealed class ElementFacts(DicomDictionaryEntry entry)
{
    private readonly DicomVR[] _representations = entry.ValueRepresentations;
    private readonly DicomVM _multiplicity = entry.ValueMultiplicity;
    private readonly TextRules? _rules = TextRules.Of(entry.ValueRepresentations[0]);

    /// <summary>The attribute's name.</summary>
    public string Name { get; } = entry.Name;

    /// <summary>Whether PS3.6 has the attribute at all.</summary>
    public bool IsKnown { get; } = entry != DicomDictionary.UnknownTag;

    /// <summary>Whether its values are numbers of frames.</summary>
    public bool CountsFromOne { get; } = entry.Tag == DicomTag.ReferencedFrameNumber;

    public static ElementFacts Of(DicomTag tag) => new(DicomDictionary.Default[tag]);

    /// <summary>The rules of text of a representation; null if it is not text.</summary>
    public TextRules? RulesOf(DicomVR vr) => ReferenceEquals(vr, _representations[0]) ? _rules : TextRules.Of(vr);

    public bool AllowsRepresentation(DicomVR vr) => ReferenceEquals(vr, _representations[0]) || Array.IndexOf(_representations, vr) >= 0;

    public bool AllowsCount(int count) =>
        count >= _multiplicity.Minimum && count <= _multiplicity.Maximum && (_multiplicity.Multiplicity <= 1 || count % _multiplicity.Multiplicity == 0);

    /// <summary>The value representations as PS3.6 lists them.</summary>
    public string Representations => string.Join(" or ", _representations.Select(vr => vr.Code));

    /// <summary>The value multiplicity as PS3.6 writes it.</summary>
    public string Multiplicity => _multiplicity.ToString();
}
