using HighDicom.Codes;

namespace HighDicom;

/// <summary>Describes one segment inside <see cref="SegmentationBuilder"/>'s <c>AddSegment</c>.</summary>
/// <remarks>Category, type and algorithm type are required by the standard (PS3.3 C.8.20.4); <see cref="SegmentationBuilder.Build"/> reports what is missing.</remarks>
public sealed class SegmentBuilder
{
    private readonly string _label;
    private readonly List<CodedConcept> _modifiers = [];
    private readonly List<AnatomicStructure> _regions = [];
    private readonly List<AnatomicStructure> _structures = [];
    private CodedConcept? _category;
    private CodedConcept? _type;
    private SegmentAlgorithmType? _algorithmType;
    private SegmentAlgorithm? _algorithm;
    private Tracking? _tracking;
    private string? _description;
    private CieLabColor? _color;
    private int? _gray;
    private int? _number;

    internal SegmentBuilder(string label) => _label = ArgumentText.LongString(label);

    /// <summary>Segmented Property Category (0062,0003): what sort of thing the segment is, such as <c>Cid7150.AnatomicalStructure</c>.</summary>
    /// <param name="category">A code of context group 7150.</param>
    public SegmentBuilder Category(CodedConcept category)
    {
        _category = category;
        return this;
    }

    /// <summary>Segmented Property Type (0062,000F): what the segment is, such as <c>Sct.Liver</c>.</summary>
    /// <param name="type">The code, in general of context group 7151.</param>
    public SegmentBuilder Type(CodedConcept type)
    {
        _type = type;
        return this;
    }

    /// <summary>Adds a Segmented Property Type Modifier (0062,0011), such as left or right.</summary>
    /// <param name="modifier">The code, in general of context group 244.</param>
    public SegmentBuilder TypeModifier(CodedConcept modifier)
    {
        _modifiers.Add(modifier);
        return this;
    }

    /// <summary>What drew the segment.</summary>
    /// <param name="type">Segment Algorithm Type (0062,0008).</param>
    /// <param name="name">Segment Algorithm Name (0062,0009), LO; required unless <paramref name="type"/> is manual, where it is not allowed.</param>
    /// <param name="version">Algorithm Version (0066,0031), LO; the standard writes it only together with the family.</param>
    /// <param name="family">Algorithm Family (0066,002F), of context group 7162, such as <c>Cid7162.ArtificialIntelligence</c>.</param>
    /// <exception cref="ArgumentException">A text does not fit LO, or an algorithm is named for a manual segment.</exception>
    public SegmentBuilder Algorithm(SegmentAlgorithmType type, string? name = null, string? version = null, CodedConcept? family = null)
    {
        if (name is not null) ArgumentText.LongString(name);
        if (version is not null) ArgumentText.LongString(version);
        bool isNamed = name is not null || version is not null || family is not null;
        if (type == SegmentAlgorithmType.Manual && name is not null)
            throw new ArgumentException($"Segment '{_label}' is manual and names the algorithm '{name}': Segment Algorithm Name (0062,0009) is only allowed for the other types.", nameof(name));
        _algorithmType = type;
        _algorithm = isNamed ? new SegmentAlgorithm(name, version, family) : null;
        return this;
    }

    /// <summary>What more is known of the algorithm that <see cref="Algorithm"/> names.</summary>
    /// <param name="parameters">Algorithm Parameters (0066,0032), LT: the parameters of this run; null for none.</param>
    /// <param name="source">Algorithm Source (0024,0202), LO: who made the algorithm; null for none.</param>
    /// <exception cref="ArgumentException">A text is empty or too long.</exception>
    /// <exception cref="InvalidOperationException">No algorithm was named, or not its name, version and family, without which the standard has no place for more.</exception>
    public SegmentBuilder AlgorithmDetails(string? parameters = null, string? source = null)
    {
        if (_algorithm is not { Name: not null, Version: not null, Family: not null })
            throw new InvalidOperationException($"Segment '{_label}': call Algorithm with name, version and family first; the standard writes parameters and source only together with them.");
        if (parameters is { Length: 0 or > 10240 }) throw new ArgumentException($"Segment '{_label}': algorithm parameters have 1 to 10,240 characters.", nameof(parameters));
        _algorithm = _algorithm with { Parameters = parameters, Source = source is null ? null : ArgumentText.LongString(source) };
        return this;
    }

    /// <summary>Tracking ID (0062,0020) and Tracking UID (0062,0021): which finding the segment shows.</summary>
    /// <param name="tracking">The finding; the same value goes into the measurement groups about it.</param>
    public SegmentBuilder Track(Tracking tracking)
    {
        ArgumentNullException.ThrowIfNull(tracking);
        _tracking = tracking;
        return this;
    }

    /// <summary>Segment Description (0062,0006).</summary>
    /// <param name="description">Text, ST: up to 1,024 characters.</param>
    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    public SegmentBuilder Description(string description)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        if (description.Length > 1024)
            throw new ArgumentException($"The description of segment '{_label}' has {description.Length} characters; at most 1024 are allowed.", nameof(description));
        _description = description;
        return this;
    }

    /// <summary>Adds an Anatomic Region (0008,2218): where the segment lies, such as the organ of a lesion.</summary>
    /// <param name="region">The code, in general of context group 4.</param>
    /// <param name="modifiers">Anatomic Region Modifiers (0008,2220) such as Left, in general of context group 244.</param>
    public SegmentBuilder AnatomicRegion(CodedConcept region, params ReadOnlySpan<CodedConcept> modifiers)
    {
        _regions.Add(new AnatomicStructure(region, [.. modifiers]));
        return this;
    }

    /// <summary>Adds a Primary Anatomic Structure (0008,2228): the structure that is of interest.</summary>
    /// <param name="structure">The code.</param>
    /// <param name="modifiers">Primary Anatomic Structure Modifiers (0008,2230) such as Left, in general of context group 244.</param>
    public SegmentBuilder PrimaryAnatomicStructure(CodedConcept structure, params ReadOnlySpan<CodedConcept> modifiers)
    {
        _structures.Add(new AnatomicStructure(structure, [.. modifiers]));
        return this;
    }

    /// <summary>Recommended Display CIELab Value (0062,000D).</summary>
    /// <param name="color">The colour; <see cref="CieLabColor.FromRgb"/>, <see cref="CieLabColor.FromHex"/> and <see cref="CieLabColor.FromName"/> make one.</param>
    public SegmentBuilder DisplayColor(CieLabColor color)
    {
        _color = color;
        return this;
    }

    /// <summary>Recommended Display CIELab Value (0062,000D).</summary>
    /// <param name="color">The colour as <c>#FF8000</c> or by its name in CSS, such as <c>darkorange</c>.</param>
    /// <exception cref="ArgumentException">The text is no colour.</exception>
    public SegmentBuilder DisplayColor(string color) => DisplayColor(CieLabColor.Parse(color));

    /// <summary>Recommended Display Grayscale Value (0062,000C).</summary>
    /// <param name="value">A P-Value: 0 for black to 65535 for white.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not 0 to 65535.</exception>
    public SegmentBuilder DisplayGray(int value)
    {
        if (value is < 0 or > ushort.MaxValue) throw new ArgumentOutOfRangeException(nameof(value), value, "A P-Value is 0 to 65535.");
        _gray = value;
        return this;
    }

    /// <summary>Segment Number (0062,0004) in a LABELMAP segmentation, where numbers may have gaps; the other types count from 1 without gaps.</summary>
    /// <param name="number">The number, 1 to 65,535. By default the next after the highest so far.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 65,535.</exception>
    public SegmentBuilder Number(int number)
    {
        SegmentNumbers.Require(number);
        _number = number;
        return this;
    }

    /// <summary>Takes all that a description says, apart from its number and label: such as that of a preset, or of a segment of another object.</summary>
    /// <param name="description">The description; what it does not say stays as it is.</param>
    public SegmentBuilder Like(SegmentDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        _category = description.Category ?? _category;
        _type = description.Type ?? _type;
        _modifiers.AddRange(description.TypeModifiers);
        _regions.AddRange(description.AnatomicRegions);
        _structures.AddRange(description.PrimaryAnatomicStructures);
        _gray = description.DisplayGray ?? _gray;
        _algorithmType = description.AlgorithmType ?? _algorithmType;
        _algorithm = description.Algorithm ?? _algorithm;
        _tracking = description.Tracking ?? _tracking;
        _description = description.Description ?? _description;
        _color = description.DisplayColor ?? _color;
        return this;
    }

    internal SegmentDescription ToDescription(int number) => new()
    {
        Number = _number ?? number,
        Label = _label,
        Description = _description,
        Category = _category,
        Type = _type,
        TypeModifiers = [.. _modifiers],
        AnatomicRegions = [.. _regions],
        PrimaryAnatomicStructures = [.. _structures],
        AlgorithmType = _algorithmType,
        Algorithm = _algorithm,
        Tracking = _tracking,
        DisplayColor = _color,
        DisplayGray = _gray,
    };
}
