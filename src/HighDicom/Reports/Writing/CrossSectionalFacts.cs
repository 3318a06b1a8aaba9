namespace HighDicom;

/// <summary>What the image library tells about cross-sectional images (PS3.16 TID 1604); null where an image does not say or where it is told for the whole group.</summary>
internal sealed record CrossSectionalFacts
{
    // Modalities whose library entries have these facts (PS3.16 TID 1602 row 14).
    private static readonly string[] Modalities = ["CT", "MR", "PT"];

    internal PixelSpacing? Spacing { get; private init; }

    internal double? SpacingBetweenSlices { get; private init; }

    internal double? SliceThickness { get; private init; }

    internal SpatialPoint? Position { get; private init; }

    internal PlaneOrientation? Orientation { get; private init; }

    internal bool IsEmpty => this == new CrossSectionalFacts();

    internal static bool Apply(SourceImages sources) => Modalities.Contains(sources[0].Modality);

    internal static CrossSectionalFacts Of(SourceImage source) => new()
    {
        Spacing = source.Geometry?.Spacing,
        SpacingBetweenSlices = source.SpacingBetweenSlices,
        SliceThickness = source.SliceThickness,
        Position = source.Geometry?.Position,
        Orientation = source.Geometry?.Orientation,
    };

    /// <summary>What all images agree on; the position never, as it belongs to the image.</summary>
    internal static CrossSectionalFacts Common(IReadOnlyList<CrossSectionalFacts> images)
    {
        CrossSectionalFacts first = images[0];
        return new CrossSectionalFacts
        {
            Spacing = images.All(image => image.Spacing == first.Spacing) ? first.Spacing : null,
            SpacingBetweenSlices = images.All(image => image.SpacingBetweenSlices == first.SpacingBetweenSlices) ? first.SpacingBetweenSlices : null,
            SliceThickness = images.All(image => image.SliceThickness == first.SliceThickness) ? first.SliceThickness : null,
            Orientation = images.All(image => image.Orientation == first.Orientation) ? first.Orientation : null,
        };
    }

    /// <summary>What is left to tell about the image itself.</summary>
    internal CrossSectionalFacts Without(CrossSectionalFacts common) => new()
    {
        Spacing = common.Spacing is null ? Spacing : null,
        SpacingBetweenSlices = common.SpacingBetweenSlices is null ? SpacingBetweenSlices : null,
        SliceThickness = common.SliceThickness is null ? SliceThickness : null,
        Position = Position,
        Orientation = common.Orientation is null ? Orientation : null,
    };
}
