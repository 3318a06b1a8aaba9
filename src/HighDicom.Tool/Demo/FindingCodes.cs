using HighDicom.Codes;
using HighDicom.ContextGroups;

namespace HighDicom.Tool.Demo;

/// <summary>How the findings of the model are said in codes.</summary>
internal static class FindingCodes
{
    /// <summary>Segmented Property Category, context group 7150.</summary>
    public static CodedConcept Category(FindingKind kind) => kind switch
    {
        FindingKind.Lesion => Cid7150.MorphologicallyAbnormalStructure,
        FindingKind.Air => Cid7150.BodySubstance,
        _ => Cid7150.AnatomicalStructure
    };

    /// <summary>Segmented Property Type, also the Finding of a measurement.</summary>
    public static CodedConcept Type(FindingKind kind) => kind switch
    {
        FindingKind.Lesion => Sct.Lesion,
        FindingKind.Bone => Sct.Bone,
        FindingKind.Air => Sct.Air,
        _ => Sct.EntireBody
    };
}
