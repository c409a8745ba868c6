import '../notices/work-item-main';
