using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.Modules;
using static HighDicom.Modules.SegmentationImageModule;

namespace HighDicom;

/// <summary>Between segment descriptions and items of the Segment Sequence (0062,0002).</summary>
internal static class SegmentItem
{
    internal static SegmentSequenceItem Write(SegmentDescription segment)
    {
        var item = new SegmentSequenceItem
        {
            SegmentNumber = segment.Number,
            SegmentLabel = segment.Label,
            SegmentDescription = segment.Description,
            SegmentedPropertyCategoryCodeSequence = segment.Category,
            SegmentAlgorithmType = segment.AlgorithmType is { } type ? SegmentTerms.Of(type) : null,
            SegmentAlgorithmName = segment.Algorithm?.Name is { } name ? [name] : null,
            TrackingID = segment.Tracking?.Id,
            TrackingUID = segment.Tracking is { } tracking ? Uids.Of(tracking.Uid) : null,
            RecommendedDisplayGrayscaleValue = segment.DisplayGray,
            RecommendedDisplayCIELabValue = segment.DisplayColor is { } color ? [color.L, color.A, color.B] : null,
        };
        if (segment.Type is { } property)
        {
            var typeItem = new SegmentedPropertyTypeCodeSequenceItem(property.ToItem());
            foreach (CodedConcept modifier in segment.TypeModifiers) typeItem.SegmentedPropertyTypeModifierCodeSequence.Add(modifier);
            item.SegmentedPropertyTypeCodeSequence = typeItem;
        }

        WriteAnatomy(segment, item);
        if (segment.Algorithm is { } algorithm && (algorithm.Version is not null || algorithm.Family is not null))
        {
            item.SegmentationAlgorithmIdentificationSequence.Add(new()
            {
                AlgorithmName = algorithm.Name,
                AlgorithmVersion = algorithm.Version,
                AlgorithmFamilyCodeSequence = algorithm.Family,
                AlgorithmParameters = algorithm.Parameters,
                AlgorithmSource = algorithm.Source,
            });
        }

        return item;
    }

    /// <summary>Reads an item as far as it can be read.</summary>
    internal static SegmentDescription Read(DicomDataset dataset)
    {
        var item = new SegmentSequenceItem(dataset);
        SegmentedPropertyTypeCodeSequenceItem? type = item.SegmentedPropertyTypeCodeSequence;
        return new SegmentDescription
        {
            Number = item.SegmentNumber ?? 0,
            Label = item.SegmentLabel ?? string.Empty,
            Description = item.SegmentDescription,
            Category = item.SegmentedPropertyCategoryCodeSequence,
            Type = type is null ? null : CodedConcept.From(type.Dataset),
            TypeModifiers = [.. type?.SegmentedPropertyTypeModifierCodeSequence ?? []],
            AnatomicRegions = [.. item.AnatomicRegionSequence.Select(region => Structure(region.Dataset, region.AnatomicRegionModifierSequence)).OfType<AnatomicStructure>()],
            PrimaryAnatomicStructures = [.. item.PrimaryAnatomicStructureSequence.Select(one => Structure(one.Dataset, one.PrimaryAnatomicStructureModifierSequence)).OfType<AnatomicStructure>()],
            AlgorithmType = SegmentTerms.Read(item.SegmentAlgorithmType?.Value),
            Algorithm = Algorithm(item),
            Tracking = Tracking.Read(item.TrackingID, item.TrackingUID?.UID),
            DisplayColor = item.RecommendedDisplayCIELabValue is [var l, var a, var b] ? new CieLabColor((ushort)l, (ushort)a, (ushort)b) : null,
            DisplayGray = item.RecommendedDisplayGrayscaleValue,
        };
    }

    private static void WriteAnatomy(SegmentDescription segment, SegmentSequenceItem item)
    {
        foreach (AnatomicStructure region in segment.AnatomicRegions)
        {
            var written = new AnatomicRegionSequenceItem(region.Code.ToItem());
            foreach (CodedConcept modifier in region.Modifiers) written.AnatomicRegionModifierSequence.Add(modifier);
            item.AnatomicRegionSequence.Add(written);
        }

        foreach (AnatomicStructure structure in segment.PrimaryAnatomicStructures)
        {
            var written = new PrimaryAnatomicStructureSequenceItem(structure.Code.ToItem());
            foreach (CodedConcept modifier in structure.Modifiers) written.PrimaryAnatomicStructureModifierSequence.Add(modifier);
            item.PrimaryAnatomicStructureSequence.Add(written);
        }
    }

    private static AnatomicStructure? Structure(DicomDataset item, IEnumerable<CodedConcept> modifiers) =>
        CodedConcept.From(item) is { } code ? new AnatomicStructure(code, [.. modifiers]) : null;

    private static SegmentAlgorithm? Algorithm(SegmentSequenceItem item)
    {
        var identification = item.SegmentationAlgorithmIdentificationSequence.FirstOrDefault();
        string? name = item.SegmentAlgorithmName?[0] ?? identification?.AlgorithmName;
        return name is null && identification is null ? null : new SegmentAlgorithm(name, identification?.AlgorithmVersion, identification?.AlgorithmFamilyCodeSequence)
        {
            Parameters = identification?.AlgorithmParameters,
            Source = identification?.AlgorithmSource,
        };
    }
}
