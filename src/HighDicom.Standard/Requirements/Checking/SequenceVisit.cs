using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>A sequence whose items are to be checked.</summary>
/// <param name="Sequence">The sequence.</param>
/// <param name="Shape">The shape of its items.</param>
/// <param name="Level">The level that holds it.</param>
/// <param name="Reference">The section that describes it.</param>
internal readonly record struct SequenceVisit(DicomSequence Sequence, ItemShape Shape, ItemLevel Level, StandardReference Reference);
