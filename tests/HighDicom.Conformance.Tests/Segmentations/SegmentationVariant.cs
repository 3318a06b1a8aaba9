namespace HighDicom.ConformanceTests.Segmentations;

/// <summary>The kinds of segmentations that are judged.</summary>
public enum SegmentationVariant
{
    Binary,
    BinaryOverlapping,
    BinaryImplicit,
    BinaryPulled,
    FractionalProbability,
    FractionalOccupancy100,
    FractionalRle,
    LabelMap8,
    LabelMap16,
    LabelMapPalette,
    LabelMapRle,
    LabelMapToBinary,
    SlideSparse,
    SlideSparseSource,
    SlideOtherTiles,
    SlideFull,
    SlideFullOfOneSegment,
    SlideFractional,
    SlidePulledRle,
    SlideLabelMap,
    SlideFullLabelMap,
    SlideConverted,
    SlidePyramidLevel,
}
