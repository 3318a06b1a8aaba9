namespace HighDicom;

/// <summary>How a NIfTI-1 file says where its voxels lie.</summary>
public enum NiftiPlacement
{
    /// <summary>Not at all: <c>qform_code</c> and <c>sform_code</c> are 0. Only the voxel sizes are known; position and orientation are made up.</summary>
    None,

    /// <summary>By a rotation, voxel sizes and an offset (<c>qform_code</c> above 0, <c>sform_code</c> 0).</summary>
    QForm,

    /// <summary>By an affine matrix (<c>sform_code</c> above 0), which has precedence over a qform.</summary>
    SForm,
}
