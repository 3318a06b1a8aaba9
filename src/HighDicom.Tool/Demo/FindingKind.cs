namespace HighDicom.Tool.Demo;

/// <summary>What the model can find.</summary>
internal enum FindingKind
{
    /// <summary>The patient's body: the largest object that is not air.</summary>
    Body,

    /// <summary>A compact object somewhat denser than soft tissue, within the body.</summary>
    Lesion,

    /// <summary>The largest object as dense as bone.</summary>
    Bone,

    /// <summary>The largest cavity of air within the body.</summary>
    Air,
}
