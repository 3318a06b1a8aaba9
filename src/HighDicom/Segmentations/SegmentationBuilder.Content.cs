using HighDicom.Codes;

namespace HighDicom;

// What the object is called, and who and what had a part in it.
public sealed partial class SegmentationBuilder
{
    private SegmentationPalette? _palette;

    /// <summary>What the segmentation is called, and by whom it was made (Content Identification Macro, PS3.3 10.9).</summary>
    /// <param name="label">Content Label (0070,0080), CS: up to 16 capital letters, digits, blanks, underscores; null for the sources' modality and <c>_SEG</c>.</param>
    /// <param name="description">Content Description (0070,0081), LO; null for none.</param>
    /// <param name="creator">Content Creator's Name (0070,0084), PN such as <c>Doe^Jane</c>; null for none.</param>
    /// <exception cref="ArgumentException">A text does not fit its value representation.</exception>
    public SegmentationBuilder WithContent(string? label = null, string? description = null, string? creator = null)
    {
        _content = _content with
        {
            Label = label is null ? null : ArgumentText.CodeString(label),
            Description = description is null ? null : ArgumentText.LongString(description),
            Creator = creator is null ? null : ArgumentText.LongString(creator),
            CreatorIdentification = null,
        };
        return this;
    }

    /// <summary>Who made the segmentation: name and Content Creator's Identification Code (0070,0086), PS3.3 10.1.1.</summary>
    /// <param name="name">Content Creator's Name (0070,0084), PN such as <c>Doe^Jane</c>.</param>
    /// <param name="identification">A code for the person, such as a number in a register whose coding scheme is known.</param>
    /// <param name="institution">Institution Name (0008,0080), LO, of the person.</param>
    /// <exception cref="ArgumentException">A text does not fit its value representation.</exception>
    public SegmentationBuilder WithCreator(string name, CodedConcept identification, string institution)
    {
        _content = _content with
        {
            Creator = ArgumentText.LongString(name),
            CreatorIdentification = (identification, ArgumentText.LongString(institution)),
        };
        return this;
    }

    /// <summary>
    /// Shows a LABELMAP segmentation in colour: Photometric Interpretation PALETTE COLOR, with a palette of the segments' display colours and the
    /// background black. Each segment needs a colour then, and the palette stands for them in the object.
    /// </summary>
    /// <param name="iccProfile">ICC Profile (0028,2000) of the colours, of the input device class; null for that of sRGB.</param>
    /// <exception cref="ArgumentException">The segmentation is not LABELMAP, or the profile is none of the input device class.</exception>
    public SegmentationBuilder WithPalette(byte[]? iccProfile = null)
    {
        if (_type != SegmentationType.LabelMap) throw new ArgumentException($"A palette belongs to LABELMAP segmentations; this one is {_type}. Segments have DisplayColor.");
        if (iccProfile is not null && (iccProfile.Length < 128 || !iccProfile.AsSpan(12, 8).SequenceEqual("scnrRGB "u8)))
            throw new ArgumentException("An ICC profile in DICOM is of the input device class (scnr) and of RGB (PS3.3 C.11.15.1.1).", nameof(iccProfile));
        _palette = new SegmentationPalette(iccProfile);
        return this;
    }

    /// <summary>Adds the description in another language: Alternate Content Description Sequence (0070,0087).</summary>
    /// <param name="description">Content Description (0070,0081), LO.</param>
    /// <param name="language">The language, of context group 5000, such as (de, RFC5646, German).</param>
    /// <exception cref="ArgumentException">The text does not fit LO.</exception>
    public SegmentationBuilder AddContentDescription(string description, CodedConcept language)
    {
        _content = _content with { Alternates = [.. _content.Alternates, (ArgumentText.LongString(description), language)] };
        return this;
    }

    /// <summary>Adds equipment that had a part in the object: an item of the Contributing Equipment Sequence (0018,A001), PS3.3 C.12.1.</summary>
    /// <param name="equipment">The equipment.</param>
    /// <param name="purpose">Which part it had, of context group 7005, such as (109102, DCM, Processing Equipment).</param>
    /// <param name="description">Contribution Description (0018,A003), ST; null for none.</param>
    public SegmentationBuilder AddContributingEquipment(Equipment equipment, CodedConcept purpose, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(equipment);
        _content = _content with { Equipment = [.. _content.Equipment, (equipment, purpose, description)] };
        return this;
    }
}
